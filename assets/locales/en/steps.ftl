# The dialog of a guarded step: grounds, needs, the second person, and the way out where the law bars it for now.

step-lead = { $reference } · { $state } · { $basis }
step-lead-second = You propose; a head decides.
step-second = The head decides
step-second-later = Send it for approval when all else is there.
step-second-why = Second person, office rule
step-approver = Head who approves
step-approver-hint = A second person at this desk, or later from their own.
step-approver-later = Nobody at this desk: send it for approval
step-way-out = Open the consultation with { $state }
step-way-checks = Go to the contents list
step-way-part = { $part ->
    [measures] Go to the measures
    [persons] Go to the persons
    [consultations] Go to the consultations
   *[other] Go there
  }
step-reply-offered = Reply date offered: { $day }, 30 days.
step-instead = Give a reason instead
step-ground-has = { $measure } – a ground is chosen
step-ground-alone = Not enough on its own.
step-ground-alone-chosen = This ground may not be the only one. Choose another ground too, or leave it out.
step-ground-unverified = To be verified before relying on it.
step-grounds-others = { $count ->
    [one] { $count } ground of other instruments
   *[other] { $count } grounds of other instruments
  }
step-granted-pick = Surrender is granted for
step-granted-pick-hint = Tick each offence. What is left out may not be prosecuted later without consent.
step-draft = { $reference }: { $step }
step-gone = The file stands elsewhere now: this step is no longer possible. What you typed is kept.
