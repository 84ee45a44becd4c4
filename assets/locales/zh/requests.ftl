# One request: its file, what can happen next, its clocks, and the form that registers a new one.

intent-requests-register = 已登记
intent-requests-edit = 已编辑
intent-requests-advance = 已进行步骤
intent-persons-add = 已添加人员
intent-tasks-save = 已写入或更改任务
intent-tasks-end = 任务已结束
intent-series-save = 已更改编号序列
intent-series-drop = 编号序列已停用
intent-fields-save = 已更改办公室自定字段
intent-measures-add = 已添加措施
intent-measures-set = 已推进措施
intent-communications-log = 已登记信函
intent-deadlines-start = 期限已开始计算
intent-deadlines-end = 期限已结束
intent-deadlines-extend = 期限已延长
intent-checks-set = 已检查内容
intent-consultations-open = 磋商已开始
intent-consultations-conclude = 磋商已结束
intent-import-run = 已导入
intent-import-undo = 导入已撤销
intent-history-undo = 已撤销
intent-demo = 演示案卷
