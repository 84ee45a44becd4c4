# What the parts of a file have in common: reading them, taking a row out, sums and languages.

part-loading = Reading this part of the file.
part-failed-hint = Nothing is lost. Try again.
part-reason = Reason
part-take-out = Take it out
part-take-out-text = It leaves this file. The history keeps it, and taking it out can be undone there.
part-more-of = More for { $what }
part-none = not given
part-sum = Sum
part-sum-hint = Digits as you write them: 1,240,500.00
part-currency = Currency
part-currency-hint = Code or name, for example USD.
part-currency-none = No currency of this name. Type its code, such as USD.
part-language-hint = Name or code, for example fr or pt-BR.
part-remarks = Remarks
part-days-on = { $from } to { $to }
part-days-since = since { $from }
part-days-until = until { $to }
part-draft = { $reference }: { $what }
req-tab-conditions = Conditions
req-go-tab = Go to: { $tab }
sheet-asset = { $what }: { $sort }, held by { $holder }
sheet-letter = { $day }, { $direction }
sheet-limited = Use limited:
