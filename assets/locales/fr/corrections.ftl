# Legal days put right by two.

correct-title = Rectifier une date légale
correct-go = Rectifier
correct-lead = Ce qui est compté à partir de cette date est recalculé. La date notée auparavant reste dans l’historique.
correct-which = Quelle date
correct-day = { $what } : { $day }
correct-to = Ce qu’elle devrait être
correct-reason = Pourquoi
correct-reason-hint = Ce qui montre que la date était mal notée.
correct-needs-day = Choisissez d’abord la date.
correct-needs-new = Indiquez d’abord la bonne date.
