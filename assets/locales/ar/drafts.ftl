# نماذج بُدئ بها ولم تُرسل.

draft-restored = بدأتَ هذا النموذج من قبل، وآخر ما كُتب فيه { $moment }. ما كتبتَه عاد إلى مكانه.
draft-discard = التخلي عنه والبدء من جديد
draft-discarded = جرى التخلي عمّا كتبتَه.
draft-bring-back = استعادته
draft-not-kept = ما تكتبه هنا لا يُحفظ للعودة إليه لاحقًا. { $why }
drafts-title = نماذج بُدئ بها ولم تُرسل
drafts-none = لا نموذج قيد الكتابة. النموذج الذي تتركه قبل إتمامه ينتظرك هنا.
drafts-go-on = متابعة { $what }
drafts-forget = التخلي عن { $what }
drafts-kept-on = حُفظ { $moment }
