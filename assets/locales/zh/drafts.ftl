# Forms that were begun and not sent.

draft-restored = 您此前已开始填写，最近一次为{ $moment }。所填内容已恢复。
draft-discard = 放弃并重新开始
draft-discarded = 您填写的内容已放弃。
draft-bring-back = 恢复
draft-not-kept = 您在此处填写的内容不会留待以后。{ $why }
drafts-title = 已开始，未提交
drafts-none = 没有已开始的内容。填到一半的表格会留在这里。
drafts-go-on = 继续：{ $what }
drafts-forget = 放弃：{ $what }
drafts-kept-on = 保存于{ $moment }
