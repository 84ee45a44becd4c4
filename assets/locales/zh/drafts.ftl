# Forms that were begun and not sent.

draft-restored = 您此前已开始填写，最近一次为{ $moment }。所填内容已恢复。
draft-kept = 已保留您输入的内容，重新打开即可继续。
draft-discard = 放弃并重新开始
draft-discarded = 您填写的内容已放弃。
draft-bring-back = 恢复
draft-not-kept = 您在此处填写的内容不会留待以后。{ $why }
drafts-go-on = 继续：{ $what }
