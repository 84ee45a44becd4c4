# The rule of speciality after a surrender: what it was granted for, charges raised since, and until when the person is protected.

spec-title = Speciality
spec-alert = A charge must not go on.
spec-alert-why = It is not among the offences surrender was granted for. Ask the State that surrendered the person for consent first.
spec-surrendered = Surrendered to us
spec-granted = Granted for
spec-granted-none = No offence is noted
spec-detained = Held abroad for us
spec-detained-days = { $days ->
    [one] { $days } day from { $from }, to be credited
   *[other] { $days } days from { $from }, to be credited
  }
spec-protection = Protection
spec-protection-open = Lasts: final discharge is not noted
spec-protection-until = Until { $day }, counted from final discharge on { $discharged }
spec-protection-ended = Ended { $day }
spec-charges = Charges raised since
spec-charge-line = Conduct of { $conduct }, raised { $raised }
spec-acts = Actions for the charge { $charge }
spec-raise = Raise a charge
spec-raise-go = Raise the charge
spec-raise-lead = For conduct before the surrender. If surrender was not granted for it, it stands as an alert until consent is given.
spec-raise-needs = Write the charge and the day of the conduct first.
spec-charge = The charge, as the prosecutor words it
spec-provision = Provision
spec-conduct = Day of the conduct
spec-authority = Who wants to add it
spec-ask = Make the request for consent
spec-open-consent = Open the request for consent
spec-settle = Settle the charge
spec-settle-go = Settle it
spec-discharge = Note final discharge
spec-discharge-go = Note it
spec-discharge-on = Day of final discharge
spec-discharge-hint = The day from which the person had a real chance to leave.
spec-discharge-needs = Give the day first.
