# Consultations with other States, and the meeting on all open files with one of them.

problem-consultation-ended = 此次磋商已有结果。
problem-consultation-not-reminded = 记录“无答复”之前须先催办，且答复期限已过。
problem-not-tied = 此次磋商不涉及该案卷，或即由该案卷开始。
problem-not-of-state = { $reference }的对方国家为{ $state }，该国未参加此次磋商。
problem-too-many = 一次过多。最多{ $most }。
problem-unknown-member = 办公室中无人使用短名称{ $login }。

intent-consultations-edit = 已更改磋商
intent-consultations-remind = 已发送磋商催办
intent-consultations-tie = 已将案卷关联到磋商
intent-consultations-untie = 已解除案卷与磋商的关联
intent-consultations-note = 已记录磋商结果
