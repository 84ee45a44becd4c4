# Evidence, assets, conditions, use, offences, ties and translations: what was typed wrong, and what to know.

problem-amount-not-positive = The sum must be more than nothing.
problem-amount-too-large = This sum is too large. Check its decimals.
problem-asset-more-than-frozen = On { $day } no more than { $available } { $currency } was frozen. Note the freezing first, or correct the sum.
problem-asset-more-than-confiscated = On { $day } no more than { $available } { $currency } was confiscated. Only a victim’s own property goes back without confiscation.
problem-bad-address = “{ $value }” is no address of this sort.
problem-bad-amount = “{ $value }” is no sum in { $currency }. Write digits and a point, with no more decimals than the currency has.
problem-bad-digest = A SHA-256 digest has 64 hexadecimal digits.
problem-bad-iccs = “{ $value }” is no ICCS code: two, four, five or six digits, beginning with 01 to 11.
problem-bad-language = “{ $value }” is not the tag of a language. Examples: en, fr, ar, pt-BR.
problem-bad-rate = “{ $value }” is no rate. Write how many units of the other currency one unit is worth, in digits and a point.
problem-bad-zone = “{ $value }” is no time zone. Write it as +03:00.
problem-basis-not-here = Only what is returned or shared has a basis.
problem-category-not-for-measure = Measure { $measure } cannot ask for data of this category.
problem-condition-bound = This was answered and is part of what two States agreed. It cannot be changed.
problem-condition-not-bound = Nobody has accepted this, so nobody is bound by it yet.
problem-condition-not-here = A condition does not belong here.
problem-digest-differs = Another digest is noted for this letter already. Two digests are two papers: log the other one apart.
problem-ground-not-here = Only a refusal has a ground.
problem-last-offence = Every request is about an offence. Add the right one before you take this one out.
problem-moment-needed = An address of the network changes hands: give the time of day, to the second if you have it.
problem-no-exculpatory-exception = This limit knows no exception for exculpatory evidence. Ask for consent.
problem-not-a-confiscation = An asset can be held for another request of the same State that asks for a confiscation.
problem-not-an-extradition = Offences are decided upon one by one only in an extradition, a consent under speciality or a transit.
problem-rate-same-currency = The equivalent must be in another currency.
problem-same-language = The languages are the same.
problem-tie-direction = The two requests go in directions that this tie does not join.
problem-tie-exists = The two requests are tied like this already.
problem-tie-itself = A request cannot be tied to itself.
problem-tie-judged = This tie is not in doubt.
problem-tie-kinds = This tie does not join requests of these kinds.
problem-tie-measures = One of the two does not ask for the measure that this tie is about.
problem-tie-state = This tie joins requests with the same State.
problem-translation-received = This translation has come already.
problem-unknown-currency = “{ $value }” is not a currency this program knows.
problem-use-decided = This was decided already.
problem-zone-needed = Say in which time zone these times are written, as +03:00.

data-gap-PORT = The port is missing: many users may share this address at one moment.
data-gap-PROVIDER = The provider is not named.
data-gap-IDENTIFIER = There is no identifier to search by.

note-translation-overdue = { $days ->
    [one] One day late.
   *[other] { $days } days late.
}
note-translation-after-target = It comes after { $due }, the day of { $rule }, by which the papers must be on their way.
note-translation-without-day = No day was agreed, while { $rule } ends on { $due }.
note-language-not-accepted = The other State is not known to accept this language. It accepts: { $languages }.
