# Charges raised after surrender, and what follows a refusal to surrender.

problem-charge-no-surrender = Nobody was surrendered to us on this file, so the rule of speciality does not apply.
problem-charge-after-surrender = The conduct lies after the surrender of { $surrendered }. The rule of speciality does not stand in its way.
problem-charge-on-list = Surrender was granted for this offence. Nothing stands in its way.
problem-charge-settled = This charge was dealt with already.
problem-charge-not-asked = No consent was asked for. Make the request for consent first.
problem-charge-consent-pending = The request for consent has no outcome yet.
problem-charge-consent-differs = The request for consent ended otherwise.
problem-charge-protected = { $until ->
    [0] The protection still lasts: final discharge is not noted.
   *[other] The protection still lasts, to the end of { $until }.
  }

intent-charges-raise = Charge after surrender raised
intent-charges-ask = Consent under speciality asked for
intent-charges-settle = Charge after surrender settled
intent-charges-discharge = Final discharge noted
noun-charge = charge after surrender
noun-consultation_tie = file of a consultation
