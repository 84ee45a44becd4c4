# نماذج بُدئ بها ولم تُرسل.

draft-restored = بدأتَ هذا النموذج من قبل، وآخر ما كُتب فيه { $moment }. ما كتبتَه عاد إلى مكانه.
draft-kept = حُفظ ما كتبته. افتحه مجددًا لتواصل.
draft-discard = التخلي عنه والبدء من جديد
draft-discarded = جرى التخلي عمّا كتبتَه.
draft-bring-back = استعادته
draft-not-kept = ما تكتبه هنا لا يُحفظ للعودة إليه لاحقًا. { $why }
drafts-go-on = متابعة { $what }
