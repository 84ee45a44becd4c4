// Written by the desk's command table (`make types`); do not edit.

export type AbsenceView = { 
/**
 * Row.
 */
id: string, 
/**
 * Who is away, a login.
 */
login: string, 
/**
 * Their shown name.
 */
display: string, 
/**
 * First day, ISO.
 */
from: string, 
/**
 * Last day, ISO.
 */
to: string, 
/**
 * Who stands in, a login.
 */
delegate: string, 
/**
 * Their shown name.
 */
delegate_display: string, 
/**
 * Why; only for the two of them and for heads.
 */
why: string, 
/**
 * True today.
 */
now: boolean, };
export type AddAsset = { 
/**
 * The request.
 */
request: string, 
/**
 * The asset.
 */
asset: AssetEdit, };
export type AddCondition = { 
/**
 * The request.
 */
request: string, 
/**
 * The condition.
 */
condition: ConditionEdit, };
export type AddDataItem = { 
/**
 * The request.
 */
request: string, 
/**
 * The item.
 */
item: DataItemEdit, };
export type AddLink = { 
/**
 * The later request.
 */
from: string, 
/**
 * The earlier request.
 */
to: string, 
/**
 * What ties them.
 */
tie: string, 
/**
 * True while only suspected.
 */
suspected: boolean, };
export type AddMeasure = { 
/**
 * The request.
 */
request: string, 
/**
 * The measure.
 */
measure: MeasureEdit, };
export type AddMember = { 
/**
 * The login.
 */
login: string, 
/**
 * Shown name.
 */
display: string, 
/**
 * The role.
 */
role: string, 
/**
 * Language.
 */
locale: string, 
/**
 * Their unit; empty where the office has none.
 */
unit: string, 
/**
 * Their first passphrase; they choose their own when they first unlock.
 */
passphrase: string, 
/**
 * The second person, where the role may govern and the office has another head.
 */
approved_by: string, 
/**
 * The second person's passphrase.
 */
approver_passphrase: string, };
export type AddOffence = { 
/**
 * The request.
 */
request: string, 
/**
 * The offence.
 */
offence: OffenceEdit, };
export type AddPerson = { 
/**
 * The request.
 */
request: string, 
/**
 * The person.
 */
person: PersonEdit, };
export type AddUseLimit = { 
/**
 * The request.
 */
request: string, 
/**
 * The limit.
 */
limit: UseLimitEdit, };
export type AddresseeView = { 
/**
 * The authority.
 */
authority: AuthorityView, 
/**
 * Whether it has the competence that the kind needs.
 */
competent: boolean, 
/**
 * Whether it serves only a part of its State.
 */
regional: boolean, };
export type AdmitMember = { 
/**
 * The row.
 */
id: string, 
/**
 * The first passphrase; they choose their own when they next unlock.
 */
passphrase: string, 
/**
 * The second person, as when a role is changed.
 */
approved_by: string, 
/**
 * The second person's passphrase.
 */
approver_passphrase: string, };
export type Advance = { 
/**
 * The request.
 */
id: string, 
/**
 * The version the form showed.
 */
seen: number, 
/**
 * To which status.
 */
to: string, 
/**
 * The day it counts from, ISO; today if empty.
 */
effective_on: string, 
/**
 * What the guards ask for, by name.
 */
facts: { [key in string]: string }, 
/**
 * Grounds, for refusals and postponements.
 */
grounds: Array<GroundEdit>, 
/**
 * Why.
 */
reason: string, 
/**
 * Soft guards to override, by code; needs `reason` and `approved_by`.
 */
overrides: Array<string>, 
/**
 * The login of the head who approves.
 */
approved_by: string, 
/**
 * That head's own passphrase, typed by them at this desk.
 */
approver_passphrase: string, };
export type AgreedAction = { 
/**
 * What.
 */
title: string, 
/**
 * Who, a login; the file's officer if empty.
 */
assignee: string, 
/**
 * By when, ISO.
 */
due_on: string, };
export type AlikeQuery = { 
/**
 * The person's row, if there is one already; it is left out.
 */
person: string, 
/**
 * Writings of the name.
 */
names: Array<string>, 
/**
 * Birth, ISO day or year.
 */
born: string, 
/**
 * Papers: number and State count.
 */
papers: Array<PaperView>, };
export type AlikeView = { 
/**
 * `PAPER` or `NAME`; words under `likeness-`.
 */
why: string, 
/**
 * The person.
 */
id: string, 
/**
 * Names, the first one first.
 */
names: Array<PersonNameView>, 
/**
 * Birth, ISO day, or as written.
 */
born: string, 
/**
 * Nationalities.
 */
nationality: string, 
/**
 * Sex.
 */
sex: string, 
/**
 * In how many files the reader may see.
 */
files: number, };
export type AmountView = { 
/**
 * Decimal text with the currency's number of decimals.
 */
amount: string, 
/**
 * ISO 4217.
 */
currency: string, };
export type AnswerCondition = { 
/**
 * The condition's row.
 */
id: string, 
/**
 * ACCEPTED or DECLINED.
 */
answer: string, 
/**
 * On, ISO; today if empty.
 */
on: string, 
/**
 * The authority that commits itself; required to accept.
 */
committed_by: string, 
/**
 * Where the commitment stands; required to accept.
 */
document: string, 
/**
 * The use limit's row that takes the words of an accepted condition on use; empty for a new one.
 */
use_limit: string, };
export type ArrestLimit = { 
/**
 * The basis.
 */
basis: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * Where it stands.
 */
article: string, 
/**
 * Days.
 */
days: number, 
/**
 * What happens when it ends.
 */
effect: string, };
export type AskUse = { 
/**
 * The limit's row.
 */
use_limit: string, 
/**
 * `IN`: they ask us. `OUT`: we ask them. Empty: whoever received the evidence asks.
 */
direction: string, 
/**
 * For what.
 */
purpose: string, 
/**
 * Asked on, ISO; today if empty.
 */
on: string, 
/**
 * Reply asked for by; the office's standard if empty.
 */
reply_by: string, };
export type AskedItem = { 
/**
 * Its words in the letter's language.
 */
text: string, 
/**
 * The checklist it comes from.
 */
set: string, 
/**
 * Code.
 */
code: string, 
/**
 * Article.
 */
article: string, 
/**
 * MANDATORY, IF_POSSIBLE, CONDITIONAL or OPTIONAL.
 */
need: string, 
/**
 * PRESENT, MISSING, NA, WAIVED or empty when nobody looked.
 */
status: string, 
/**
 * Why waived.
 */
reason: string, };
export type AssetEdit = { 
/**
 * The measure's row that asks for it.
 */
measure: string, 
/**
 * BANK_ACCOUNT, REAL_PROPERTY ...
 */
sort: string, 
/**
 * What it is.
 */
description: string, 
/**
 * Where it lies.
 */
place: string, 
/**
 * In which State.
 */
state: string, 
/**
 * The person's row in whose name it stands.
 */
holder: string, 
/**
 * The holder as written, where it is no person of the file.
 */
holder_text: string, 
/**
 * Account, register or plate number.
 */
reference: string, 
/**
 * The domestic order that holds it.
 */
order_ref: string, 
/**
 * The later request whose decision it is held for.
 */
held_for: string, 
/**
 * Remarks.
 */
remarks: string, };
export type AssetEventEdit = { 
/**
 * IDENTIFIED, FROZEN, RELEASED, CONFISCATED, RETURNED or SHARED.
 */
sort: string, 
/**
 * The effective day.
 */
day: string, 
/**
 * The sum, decimal text.
 */
amount: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * True while the value is an estimate.
 */
estimated: boolean, 
/**
 * Why it was returned or shared.
 */
basis: string, 
/**
 * To whom.
 */
beneficiary: string, 
/**
 * The currency of an equivalent.
 */
into_currency: string, 
/**
 * Units of it for one unit, decimal text.
 */
rate: string, 
/**
 * The day of the rate.
 */
rate_on: string, 
/**
 * Who published it.
 */
rate_source: string, 
/**
 * Remarks.
 */
remarks: string, };
export type AssetEventView = { 
/**
 * Row.
 */
id: string, 
/**
 * The event.
 */
event: AssetEventEdit, 
/**
 * The equivalent in `into_currency`, computed at the rate.
 */
into_amount: string, };
export type AssetView = { 
/**
 * Row.
 */
id: string, 
/**
 * The asset.
 */
asset: AssetEdit, 
/**
 * The holder's name, where it is a person of the file.
 */
holder_name: string, 
/**
 * Our reference of the request it is held for.
 */
held_for_ref: string, 
/**
 * What became of it, oldest first.
 */
events: Array<AssetEventView>, 
/**
 * Where each of its currencies stands today.
 */
stocks: Array<StockView>, 
/**
 * What to know about it: a release before which nobody was asked.
 */
notes: Array<NoteView>, };
export type AssetsView = { 
/**
 * The request.
 */
request: string, 
/**
 * The version shown.
 */
seen: number, 
/**
 * The assets.
 */
assets: Array<AssetView>, 
/**
 * What happened, by sort and currency.
 */
flows: Array<FlowView>, 
/**
 * Where each currency stands today.
 */
stocks: Array<StockView>, };
export type AssignRequests = { 
/**
 * The requests.
 */
ids: Array<string>, 
/**
 * To whom, a login.
 */
officer: string, 
/**
 * Why.
 */
why: string, };
export type Assigned = { 
/**
 * How many files changed hands.
 */
changed: number, };
export type AssuranceLine = { 
/**
 * `OUT`: ours. `IN`: theirs.
 */
direction: string, 
/**
 * The kind; empty for all.
 */
kind: string, 
/**
 * CASE or GENERAL.
 */
scope: string, 
/**
 * Its words.
 */
text: string, 
/**
 * Until when.
 */
expires_on: string, };
export type AuthoritiesFor = { 
/**
 * The State.
 */
state: string, 
/**
 * The kind of request.
 */
kind: string, };
export type AuthorityPage = { 
/**
 * All that match.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<AuthorityView>, };
export type AuthorityQuery = { 
/**
 * Only of this State.
 */
state: string, 
/**
 * Only with this competence.
 */
competence: string, 
/**
 * Words that stand in name, address, territory or remarks.
 */
text: string, 
/**
 * Only those verified too long ago, or never.
 */
stale: boolean, 
/**
 * Retired ones too.
 */
retired: boolean, 
/**
 * First.
 */
offset: number, 
/**
 * How many; 100 when nought.
 */
limit: number, };
export type AuthorityView = { 
/**
 * Its fields.
 */
row: RowView, 
/**
 * Verified too long ago, or never.
 */
stale: boolean, };
export type BasesFor = { 
/**
 * The other State.
 */
state: string, 
/**
 * The kind.
 */
kind: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, };
export type BasisOption = { 
/**
 * Its code.
 */
code: string, 
/**
 * Its sort: BILATERAL, REGIONAL, MULTILATERAL, EU, RECIPROCITY, DOMESTIC_LAW, COMITY.
 */
sort: string, 
/**
 * Its title, for a treaty that the office entered.
 */
title: string, 
/**
 * Its articles.
 */
article: string, 
/**
 * What nobody has noted, codes of the list `basis-unknown`.
 */
unknown: Array<string>, 
/**
 * What to mind, codes of the list `basis-trap`.
 */
traps: Array<string>, 
/**
 * The oldest check it rests on.
 */
checked_on: string, 
/**
 * Whether that check is too old.
 */
stale: boolean, 
/**
 * What it asks of decisions.
 */
profile: ProfileView | null, };
export type ById = { 
/**
 * The row.
 */
id: string, };
export type CalendarDay = { 
/**
 * The day, ISO.
 */
day: string, 
/**
 * Clocks that end on it, the weightiest first.
 */
dues: Array<DueView>, 
/**
 * How many of them there are.
 */
total: number, 
/**
 * Tasks due on it.
 */
tasks: Array<TaskView>, 
/**
 * Translations wanted by it.
 */
translations: Array<DueTranslation>, };
export type CalendarEdit = { 
/**
 * Whose; empty for the home State.
 */
state: string, 
/**
 * Days that are never working days: `fri`, `sat` ...
 */
weekend: Array<string>, 
/**
 * Holidays, ISO days.
 */
holidays: Array<string>, 
/**
 * Those of them that still depend on the sighting of the moon; left out, they stay as they are.
 */
unconfirmed?: Array<string>, 
/**
 * `+03:00`.
 */
zone: string, 
/**
 * `EXCL`, `INCL` or empty when nobody has checked.
 */
count_mode: string, };
export type CalendarQuery = { 
/**
 * The first day, ISO; today if empty.
 */
from: string, 
/**
 * The last day, ISO, at most a hundred days later; the first one if empty.
 */
to: string, 
/**
 * `MINE`, `UNIT`, or `ALL` if empty.
 */
scope: string, 
/**
 * Kinds of request; empty for all.
 */
kinds: Array<string>, 
/**
 * Natures of clocks; empty for all.
 */
natures: Array<string>, 
/**
 * Other States; empty for all.
 */
states: Array<string>, 
/**
 * Also those that were met.
 */
met: boolean, 
/**
 * How many clocks of one day at most, 200 at most; 20 when nought.
 */
most: number, };
export type CalendarView = { 
/**
 * Days on which something is, in their order.
 */
days: Array<CalendarDay>, 
/**
 * The first walls, floors and protections after the span.
 */
later: Array<DueView>, 
/**
 * Who is away in the span.
 */
away: Array<AbsenceView>, };
export type ChangePassphrase = { 
/**
 * The present one.
 */
current: string, 
/**
 * The new one.
 */
new: string, };
export type ChangeView = { 
/**
 * The noun.
 */
noun: string, 
/**
 * The row.
 */
id: string, 
/**
 * The field; empty when the row came or went.
 */
field: string, 
/**
 * `ADD`, `DROP` or `SET`.
 */
op: string, 
/**
 * Before.
 */
was: string, 
/**
 * After.
 */
now: string, };
export type ChargeView = { 
/**
 * Row.
 */
id: string, 
/**
 * As written.
 */
as_written: string, 
/**
 * The provision.
 */
provision: string, 
/**
 * The day of the conduct.
 */
conduct_on: string, 
/**
 * The day it was raised.
 */
raised_on: string, 
/**
 * Who wants to add it.
 */
authority: string, 
/**
 * ALERT, CONSENT_ASKED, CONSENTED, REFUSED, PROTECTION_ENDED or DROPPED.
 */
status: string, 
/**
 * Since.
 */
status_on: string, 
/**
 * Why it was settled so.
 */
reason: string, 
/**
 * The request for consent, once made.
 */
consent_request: string, 
/**
 * True while it must not go on.
 */
blocking: boolean, };
export type CheckEdit = { 
/**
 * Item.
 */
code: string, 
/**
 * PRESENT, MISSING, NA or WAIVED.
 */
status: string, 
/**
 * Why, for WAIVED.
 */
reason: string, };
export type CheckView = { 
/**
 * The checklist it comes from.
 */
set: string, 
/**
 * Code.
 */
code: string, 
/**
 * Article.
 */
article: string, 
/**
 * MANDATORY, IF_POSSIBLE, CONDITIONAL or OPTIONAL.
 */
need: string, 
/**
 * PRESENT, MISSING, NA, WAIVED or empty when nobody looked.
 */
status: string, 
/**
 * Why waived.
 */
reason: string, };
export type Choices = { 
/**
 * Kinds of request.
 */
kinds: Array<KindChoice>, 
/**
 * Measures.
 */
measures: Array<MeasureChoice>, 
/**
 * Legal bases.
 */
bases: Array<string>, 
/**
 * Channels.
 */
channels: Array<string>, 
/**
 * Urgencies.
 */
urgencies: Array<string>, 
/**
 * Reasons of urgency.
 */
urgency_reasons: Array<string>, 
/**
 * Sensitivities.
 */
sensitivities: Array<string>, 
/**
 * Roles a person can have in a request.
 */
person_roles: Array<string>, 
/**
 * SHERLOC types.
 */
sherloc: Array<string>, 
/**
 * Sorts of communication.
 */
communication_sorts: Array<string>, 
/**
 * Statuses of every life cycle: machine and status.
 */
statuses: Array<StatusChoice>, 
/**
 * Outcomes.
 */
outcomes: Array<string>, 
/**
 * Every closed list of the law by its name: the words of `asset-sort`'s code `CASH` stand under `asset-sort-CASH`.
 */
lists: { [key in string]: Array<string> }, };
export type ChooseRule = { 
/**
 * The rule.
 */
rule: string, 
/**
 * `Y` enable, `N` disable; empty: as shipped.
 */
enabled: string, 
/**
 * The office's own number, for a standard of its own; nought: as shipped.
 */
length: number, 
/**
 * How it was checked. Asked for where an unverified rule is enabled.
 */
note: string, };
export type CommunicationView = { 
/**
 * Row.
 */
id: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Sort.
 */
sort: string, 
/**
 * Channel.
 */
channel: string, 
/**
 * Day.
 */
day: string, 
/**
 * Who.
 */
party: string, 
/**
 * Reference.
 */
reference: string, 
/**
 * Summary.
 */
summary: string, 
/**
 * The carrier's or platform's receipt number.
 */
receipt: string, 
/**
 * The day delivery was proved.
 */
delivered_on: string, 
/**
 * SHA-256 of what went or came.
 */
digest: string, 
/**
 * What was enclosed, one item a line.
 */
inventory: string, 
/**
 * The proof in words.
 */
proof: string, };
export type CompletenessView = { 
/**
 * Mandatory items that are there, not applicable or waived.
 */
settled: number, 
/**
 * Mandatory items altogether.
 */
of: number, };
export type ConcludeConsultation = { 
/**
 * The consultation's row.
 */
id: string, 
/**
 * Outcome.
 */
outcome: string, 
/**
 * On, ISO; today if empty.
 */
on: string, 
/**
 * Their position.
 */
their_position: string, 
/**
 * The text agreed.
 */
agreed: string, 
/**
 * Until when, for POSTPONE_CONFIRMED.
 */
until: string, 
/**
 * How costs are split, for COSTS_AGREED.
 */
split: string, 
/**
 * Documents, one reference a line; as before if empty.
 */
documents: string, };
export type ConditionEdit = { 
/**
 * CONDITION or ASSURANCE.
 */
sort: string, 
/**
 * DEATH_PENALTY, RETRIAL, USE ...
 */
code: string, 
/**
 * Its words.
 */
text: string, 
/**
 * `US` or `THEM`: who asks for it.
 */
asked_by: string, 
/**
 * Asked on; today if empty.
 */
asked_on: string, };
export type ConditionView = { 
/**
 * Row.
 */
id: string, 
/**
 * What is asked.
 */
condition: ConditionEdit, 
/**
 * ACCEPTED or DECLINED; empty while open.
 */
answer: string, 
/**
 * The day of the answer; from then on it binds.
 */
answered_on: string, 
/**
 * The authority that commits itself.
 */
committed_by: string, 
/**
 * Where the commitment stands in writing.
 */
document: string, 
/**
 * `US` or `THEM`: who is bound; empty while nobody is.
 */
binds: string, 
/**
 * The day it was kept.
 */
fulfilled_on: string, 
/**
 * How it is watched.
 */
watch: string, };
export type ConditionsView = { 
/**
 * The request.
 */
request: string, 
/**
 * The version shown.
 */
seen: number, 
/**
 * The conditions, in the order they were asked for.
 */
conditions: Array<ConditionView>, };
export type ConfirmHoliday = { 
/**
 * Whose calendar.
 */
state: string, 
/**
 * The day as noted.
 */
day: string, 
/**
 * The day it fell on, when another.
 */
on: string, };
export type ConfirmRecovery = { 
/**
 * As typed: blanks, case and dashes do not matter.
 */
typed: string, };
export type ConsultationFile = { 
/**
 * Row.
 */
id: string, 
/**
 * Its particulars by name; empty ones left out. Days are ISO.
 */
fields: { [key in string]: string }, 
/**
 * True while it has no outcome.
 */
open: boolean, 
/**
 * True when the reply is late.
 */
overdue: boolean, 
/**
 * True when a decision may go on without a reply: its day has passed and a reminder has gone.
 */
unanswered: boolean, 
/**
 * The clock of the reply, while one runs.
 */
clock: DeadlineView | null, 
/**
 * The requests it is about, the one it was opened on first.
 */
requests: Array<ConsultedRequest>, 
/**
 * The days of the reminders, oldest first.
 */
reminders: Array<string>, 
/**
 * What was written and said in it, the newest first.
 */
letters: Array<ConsultationLetter>, };
export type ConsultationLetter = { 
/**
 * The communication.
 */
id: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Sort.
 */
sort: string, 
/**
 * Channel.
 */
channel: string, 
/**
 * Day, ISO.
 */
day: string, 
/**
 * With whom.
 */
party: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * What it says.
 */
summary: string, };
export type ConsultationRow = { 
/**
 * Row.
 */
id: string, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Obligation.
 */
obligation: string, 
/**
 * Article.
 */
article: string, 
/**
 * The request it was opened on.
 */
request: string, 
/**
 * Its reference.
 */
our_ref: string, 
/**
 * How many further requests it is about.
 */
tied: number, 
/**
 * The States in it.
 */
states: Array<string>, 
/**
 * `US` or `THEM`.
 */
initiated_by: string, 
/**
 * Who owes the next word, `US` or `THEM`: the side that did not begin it. Empty once it ended and in a meeting without a day.
 */
turn: string, 
/**
 * Opened.
 */
opened_on: string, 
/**
 * Reply by.
 */
reply_by: string, 
/**
 * The latest reminder.
 */
reminded_on: string, 
/**
 * Outcome, empty while open.
 */
outcome: string, 
/**
 * Its day.
 */
outcome_on: string, 
/**
 * True when the reply is late.
 */
overdue: boolean, };
export type ConsultationView = { 
/**
 * Row.
 */
id: string, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Obligation.
 */
obligation: string, 
/**
 * Opened.
 */
opened_on: string, 
/**
 * Reply by.
 */
reply_by: string, 
/**
 * Outcome.
 */
outcome: string, 
/**
 * Outcome day.
 */
outcome_on: string, 
/**
 * The article it rests on.
 */
article: string, 
/**
 * WRITTEN, CALL, VIDEO or MEETING.
 */
mode: string, 
/**
 * `US` or `THEM`: who began it, so that the other one owes the reply.
 */
initiated_by: string, 
/**
 * The day of the latest reminder.
 */
reminded_on: string, 
/**
 * True when the reply is late.
 */
overdue: boolean, };
export type ConsultationsPage = { 
/**
 * How many were asked for.
 */
total: number, 
/**
 * How many with that State and for that purpose have not ended.
 */
open: number, 
/**
 * Of these, those whose reply is late.
 */
late: number, 
/**
 * Of these, those that wait for us.
 */
ours: number, 
/**
 * Of these, those that wait for them.
 */
theirs: number, 
/**
 * The page.
 */
rows: Array<ConsultationRow>, };
export type ConsultationsQuery = { 
/**
 * A State, or empty.
 */
state: string, 
/**
 * A purpose, or empty.
 */
purpose: string, 
/**
 * `OPEN`, `LATE`, `OURS` or `THEIRS` (whose turn it is), or `ENDED`; `OPEN` if empty.
 */
show: string, 
/**
 * Rows to pass over.
 */
offset: number, 
/**
 * How many at most, 100 at most; 100 if 0.
 */
limit: number, };
export type ConsultedRequest = { 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * The other State.
 */
state: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * Status.
 */
status: string, 
/**
 * What was said of it.
 */
note: string, };
export type CorrectDay = { 
/**
 * The request.
 */
id: string, 
/**
 * The version shown.
 */
seen: number, 
/**
 * `received_on` or `sent_on`.
 */
field: string, 
/**
 * The row of the step whose effective day was noted wrongly.
 */
step: string, 
/**
 * The code of the fact that holds the day.
 */
fact: string, 
/**
 * What it should be: an ISO day, for a fact also with the time.
 */
to: string, 
/**
 * Why.
 */
reason: string, 
/**
 * The login of the head who approves.
 */
approved_by: string, 
/**
 * That head's own passphrase, typed by them at this desk.
 */
approver_passphrase: string, };
export type CreateOffice = { 
/**
 * Its name.
 */
office: string, 
/**
 * The home State, ISO 3166-1 alpha-2.
 */
state: string, 
/**
 * Its working calendar.
 */
calendar: CalendarEdit, 
/**
 * The first user's login.
 */
user: string, 
/**
 * The first user's shown name; the login if empty.
 */
display: string, 
/**
 * Role of the first user: HEAD unless said.
 */
role: string, 
/**
 * Their passphrase, 15 characters at least.
 */
passphrase: string, 
/**
 * Their language.
 */
locale: string, };
export type CustodyView = { 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * The person.
 */
person: NameView, 
/**
 * The other State: it holds them for us (OUT), or we hold them for it (IN).
 */
holder: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Day of arrest, day 0.
 */
arrested_on: string, 
/**
 * Days passed since.
 */
day: number, 
/**
 * Marks on the ruler, earliest first.
 */
marks: Array<MarkView>, 
/**
 * The article of the clock.
 */
article: string, };
export type DataItemEdit = { 
/**
 * The measure's row that asks for it.
 */
measure: string, 
/**
 * SUB, IDENT, TRA, CON or OTHER. Required.
 */
category: string, 
/**
 * Who holds it.
 */
provider: string, 
/**
 * The State whose law the provider obeys.
 */
provider_state: string, 
/**
 * ACCOUNT, EMAIL, PHONE, IP, DOMAIN, DEVICE or OTHER.
 */
identifier_sort: string, 
/**
 * The identifier.
 */
identifier: string, 
/**
 * The port, where an address is shared.
 */
port: string, 
/**
 * First moment, local: `2026-03-10` or `2026-03-10T15:40:00`.
 */
from_at: string, 
/**
 * Last moment.
 */
to_at: string, 
/**
 * The zone of those moments, `+03:00`.
 */
zone: string, 
/**
 * The provider's reference of an earlier preservation.
 */
existing_ref: string, 
/**
 * The day the data were made safe.
 */
preserved_on: string, 
/**
 * The user must not be told.
 */
no_notice: boolean, 
/**
 * Remarks.
 */
remarks: string, };
export type DataItemView = { 
/**
 * Row.
 */
id: string, 
/**
 * The item.
 */
item: DataItemEdit, 
/**
 * What would still help: PORT, PROVIDER, IDENTIFIER.
 */
gaps: Array<string>, };
export type DataView = { 
/**
 * The request.
 */
request: string, 
/**
 * The version shown.
 */
seen: number, 
/**
 * The items.
 */
items: Array<DataItemView>, 
/**
 * Measures that seek data and do not yet say of which category, as code and row.
 */
without_category: Array<MeasureRef>, };
export type DeadlineView = { 
/**
 * Row; empty for a suggested day that has no row.
 */
id: string, 
/**
 * Rule.
 */
rule: string, 
/**
 * The code the rule's words stand under, where it has none of its own.
 */
words: string, 
/**
 * Article and instrument.
 */
article: string, 
/**
 * Certainty A, B or C.
 */
certainty: string, 
/**
 * Nature.
 */
nature: string, 
/**
 * Due: ISO day or local instant.
 */
due: string, 
/**
 * The other count mode's day.
 */
alternative: string | null, 
/**
 * Days from today.
 */
days_left: number, 
/**
 * Status.
 */
status: string, 
/**
 * Ended on.
 */
ended_on: string, 
/**
 * Hard in law.
 */
hard: boolean, 
/**
 * `LAW`, `OFFICE`, `GIVEN`.
 */
source: string, 
/**
 * `US` or `THEM`.
 */
actor: string, 
/**
 * Trigger event.
 */
trigger: string, 
/**
 * Trigger, local.
 */
trigger_at: string, 
/**
 * How it was computed: typed steps.
 */
working: WorkingStep[], 
/**
 * True when this one governs the file.
 */
governs: boolean, 
/**
 * Why a person changed it.
 */
reason: string, 
/**
 * The request whose decision it is held for; empty for none.
 */
held_for: string, };
export type DeadlinesPage = { 
/**
 * All that match.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<DueView>, };
export type DeadlinesQuery = { 
/**
 * Due on this day or later, ISO; from the beginning if empty.
 */
from: string, 
/**
 * Due on this day or earlier, ISO; to the end if empty.
 */
to: string, 
/**
 * `MINE`, `UNIT`, or `ALL` if empty.
 */
scope: string, 
/**
 * Only files of this officer, a login.
 */
officer: string, 
/**
 * Kinds of request; empty for all.
 */
kinds: Array<string>, 
/**
 * Natures of clocks; empty for all.
 */
natures: Array<string>, 
/**
 * Other States; empty for all.
 */
states: Array<string>, 
/**
 * `US` or `THEM`: whose turn it is; empty for both.
 */
actor: string, 
/**
 * `officer`, or by day if empty.
 */
order: string, 
/**
 * First row wanted.
 */
offset: number, 
/**
 * How many, 500 at most; 100 when nought.
 */
limit: number, };
export type DecideOffence = { 
/**
 * The offence's row.
 */
id: string, 
/**
 * GRANTED or REFUSED; empty takes the decision back.
 */
decision: string, 
/**
 * The ground, for REFUSED.
 */
ground: string, };
export type DecideProposal = { 
/**
 * The proposal's row.
 */
id: string, 
/**
 * What there is to say.
 */
note: string, };
export type DecideUse = { 
/**
 * The asking's row.
 */
id: string, 
/**
 * GRANTED, CONDITIONS or REFUSED.
 */
status: string, 
/**
 * On, ISO; today if empty.
 */
on: string, 
/**
 * The condition, for CONDITIONS.
 */
condition: string, };
export type DirectoryOutcome = { 
/**
 * The import's row, once written.
 */
import: string | null, 
/**
 * Authorities that are (were) new.
 */
new: number, 
/**
 * Authorities that change(d).
 */
changed: number, 
/**
 * Authorities that stay(ed) as they were.
 */
unchanged: number, 
/**
 * Rows refused.
 */
refused: number, 
/**
 * The rows, in order.
 */
rows: Array<DirectoryRow>, };
export type DirectoryRow = { 
/**
 * Sheet, if any.
 */
sheet: string, 
/**
 * Row or line.
 */
row: number, 
/**
 * NEW, CHANGED, UNCHANGED or REFUSED.
 */
decision: string, 
/**
 * The State.
 */
state: string, 
/**
 * The name.
 */
name: string, 
/**
 * Fields that change.
 */
changes: Array<string>, 
/**
 * Why it was refused: a problem's code, at its field.
 */
problem: Problem | null, 
/**
 * Header and cell, verbatim.
 */
cells: Array<[string, string]>, };
export type DraftEdit = { 
/**
 * As the screen calls it; what was kept under it before is replaced.
 */
key: string, 
/**
 * What it is, in its writer's words; empty for one that no list shows.
 */
label: string, 
/**
 * Where the screen goes on with it, as the screen writes it.
 */
place: string, 
/**
 * What stands in the form, as JSON text. The desk does not look into it.
 */
body: string, };
export type DraftKey = { 
/**
 * As the screen calls it.
 */
key: string, };
export type DraftView = { 
/**
 * As the screen calls it.
 */
key: string, 
/**
 * What it is, in its writer's words; empty for one that no list shows.
 */
label: string, 
/**
 * Where the screen goes on with it.
 */
place: string, 
/**
 * When it was last kept, UTC.
 */
saved_at: string, };
export type DropRow = { 
/**
 * The row.
 */
id: string, 
/**
 * Why, where somebody should know later.
 */
reason: string, };
export type DueTranslation = { 
/**
 * The translation's row.
 */
id: string, 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * The other State.
 */
state: string, 
/**
 * What is translated.
 */
what: string, 
/**
 * Into this language.
 */
target: string, 
/**
 * Who translates.
 */
translator: string, 
/**
 * The day it is wanted.
 */
due_on: string, 
/**
 * Days from today; negative when past.
 */
days_left: number, };
export type DueView = { 
/**
 * The deadline's row.
 */
deadline: string, 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * The other State.
 */
state: string, 
/**
 * The request's kind.
 */
kind: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * The officer's login.
 */
officer: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * The first person, if any.
 */
person: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * The code the rule's words stand under, where it has none of its own.
 */
words: string, 
/**
 * Nature.
 */
nature: string, 
/**
 * Due, ISO day or local instant.
 */
due: string, 
/**
 * Days from today.
 */
days_left: number, 
/**
 * `LAW`, `OFFICE` or `GIVEN`.
 */
source: string, 
/**
 * `US` or `THEM`: whose turn it is.
 */
actor: string, 
/**
 * True while somebody is held on it.
 */
custody: boolean, 
/**
 * Hard in law.
 */
hard: boolean, 
/**
 * RUNNING ...
 */
status: string, 
/**
 * True for a confidential file of somebody else's: State `MASKED`, no subject, no person.
 */
masked: boolean, 
/**
 * True while what it protects is held until a request that follows is decided.
 */
held: boolean, };
export type DuplicateGroup = { 
/**
 * Places in the file, `sheet!row` or `row`.
 */
rows: Array<string>, 
/**
 * References already in the store.
 */
existing: Array<string>, 
/**
 * Why, a code.
 */
why: string, };
export type DutyView = { 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Obligation.
 */
obligation: string, 
/**
 * The article that asks.
 */
article: string, 
/**
 * What calls for it, a code of the list `consultation-cause`.
 */
cause: string, 
/**
 * True when one has ended with an outcome.
 */
held: boolean, 
/**
 * The latest one, empty when none was opened.
 */
consultation: string, };
export type EditAsset = { 
/**
 * The asset's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * The asset.
 */
asset: AssetEdit, };
export type EditCondition = { 
/**
 * The condition's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * The condition.
 */
condition: ConditionEdit, };
export type EditConsultation = { 
/**
 * The consultation's row.
 */
id: string, 
/**
 * New values by field name: `mode`, `format`, `network`, `states`, `participants`, `our_position`, `their_position`,
 * `agreed`, `documents`, `sensitivity`. Empty text clears.
 */
fields: { [key in string]: string }, };
export type EditDataItem = { 
/**
 * The item's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * The item.
 */
item: DataItemEdit, };
export type EditMeasure = { 
/**
 * The measure's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * What exactly.
 */
detail: string, 
/**
 * Data categories.
 */
data_categories: Array<string>, 
/**
 * The authority that carries it out, where it is not the request's.
 */
home_authority: string, 
/**
 * The domestic order it rests on.
 */
order_ref: string, };
export type EditMember = { 
/**
 * The row.
 */
id: string, 
/**
 * Shown name.
 */
display: string, 
/**
 * The role, or several with blanks between.
 */
role: string, 
/**
 * Their unit.
 */
unit: string, 
/**
 * Their language.
 */
locale: string, 
/**
 * The second person, a head's login, where the office has another head and the role may govern.
 */
approved_by: string, 
/**
 * The second person's passphrase, typed at this desk.
 */
approver_passphrase: string, };
export type EditOffence = { 
/**
 * The offence's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * The offence.
 */
offence: OffenceEdit, };
export type EditPerson = { 
/**
 * The person.
 */
id: string, 
/**
 * Birth: ISO day, or a year; empty clears.
 */
born: string, 
/**
 * Nationalities.
 */
nationality: string, 
/**
 * Sex.
 */
sex: string, 
/**
 * Place of birth.
 */
birthplace: string, 
/**
 * Free remarks.
 */
remarks: string, };
export type EditRequest = { 
/**
 * The request.
 */
id: string, 
/**
 * The version the form showed.
 */
seen: number, 
/**
 * New values by field name; empty text clears.
 */
fields: { [key in string]: string }, 
/**
 * Fields of the office's own, by the field's row; empty text clears.
 */
own?: { [key in string]: string }, 
/**
 * Why, where the office asks.
 */
reason: string, };
export type EditTranslation = { 
/**
 * The translation's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * The order.
 */
order: TranslationEdit, };
export type EditUseLimit = { 
/**
 * The limit's row.
 */
id: string, 
/**
 * The version the form showed; 0 for none.
 */
seen: number, 
/**
 * The limit.
 */
limit: UseLimitEdit, };
export type EndDeadline = { 
/**
 * The deadline's row.
 */
id: string, 
/**
 * MET or CANCELLED.
 */
status: string, 
/**
 * On, ISO day; today if empty.
 */
on: string, 
/**
 * Why, for CANCELLED.
 */
reason: string, };
export type EndMember = { 
/**
 * The row.
 */
id: string, 
/**
 * Why.
 */
why: string, };
export type EndRow = { 
/**
 * The row.
 */
id: string, 
/**
 * The day, ISO 8601; empty takes the end back.
 */
on: string, 
/**
 * Why.
 */
reason: string, };
export type EndTask = { 
/**
 * The row.
 */
id: string, 
/**
 * The day it was done, ISO; today if empty.
 */
on: string, 
/**
 * Why it is dropped; empty when it was done.
 */
dropped_because: string, };
export type EntryView = { 
/**
 * Its number.
 */
seq: number, 
/**
 * What was meant: the command's name.
 */
intent: string, 
/**
 * What that is about, a group of `history.about`.
 */
about: string, 
/**
 * Who, shown name.
 */
user: string, 
/**
 * When, UTC RFC 3339.
 */
at: string, 
/**
 * Minutes east of UTC there.
 */
zone: number, 
/**
 * The day it counts from in law, if another.
 */
effective_on: string | null, 
/**
 * Why.
 */
reason: string | null, 
/**
 * What changed.
 */
changes: Array<ChangeView>, 
/**
 * True when it can be undone.
 */
undoable: boolean, 
/**
 * Whose act it was, where a head approved what somebody proposed; empty otherwise. `user` is then the head.
 */
proposed_by: string, 
/**
 * The second person's shown name; empty for none.
 */
approved_by: string, 
/**
 * True when what changed is not for this reader.
 */
masked: boolean, };
export type ExportDirectory = { 
/**
 * Token of the picked file.
 */
file: string, 
/**
 * `csv` or `xlsx`.
 */
format: string, 
/**
 * The language of the heads; one's own if empty.
 */
locale: string, 
/**
 * Only of this State.
 */
state: string, };
export type ExtendDeadline = { 
/**
 * The deadline's row.
 */
id: string, 
/**
 * By how much, in the rule's unit.
 */
length: number, 
/**
 * Why.
 */
reason: string, };
export type FactView = { 
/**
 * The guard that asked; words under `fact-` or `guard-` and the code.
 */
code: string, 
/**
 * What was told: an ISO day or instant, a code, or words.
 */
value: string, };
export type FileView = { 
/**
 * The request.
 */
id: string, 
/**
 * The version shown: the last entry that touched the file. Send it back as `seen`.
 */
seen: number, 
/**
 * Its fields, by name; empty ones left out. Days are ISO.
 */
fields: { [key in string]: string }, 
/**
 * True while open.
 */
open: boolean, 
/**
 * The day that governs, and why.
 */
governing: DeadlineView | null, 
/**
 * Persons.
 */
persons: Array<PersonView>, 
/**
 * Measures.
 */
measures: Array<MeasureView>, 
/**
 * Offences.
 */
offences: Array<OffenceView>, 
/**
 * Sums.
 */
amounts: Array<AmountView>, 
/**
 * Time limits: running first by day, then the rest.
 */
deadlines: Array<DeadlineView>, 
/**
 * The custody ruler, when somebody is held.
 */
custody: CustodyView | null, 
/**
 * Letters, newest first.
 */
communications: Array<CommunicationView>, 
/**
 * Consultations.
 */
consultations: Array<ConsultationView>, 
/**
 * Grounds stated.
 */
grounds: Array<GroundView>, 
/**
 * Contents checklist.
 */
checks: Array<CheckView>, 
/**
 * How complete the request is by it.
 */
complete: CompletenessView, 
/**
 * Life-cycle steps, newest first.
 */
movements: Array<MovementView>, 
/**
 * What can happen next; the recommended one first.
 */
next: Array<NextView>, 
/**
 * Tied requests.
 */
links: Array<LinkView>, 
/**
 * The register's row it came from, verbatim.
 */
source: SourceView | null, 
/**
 * Days waited for the other State so far.
 */
waited_days: number, 
/**
 * True while what came with it may not be used freely: every print and export of it says so.
 */
use_limited: boolean, 
/**
 * The limits in the words they were set in, for that banner.
 */
use_limits: Array<string>, 
/**
 * Fields of the office's own that this file carries.
 */
own: Array<OwnValueView>, 
/**
 * Charges raised after surrender; one in ALERT must not go on.
 */
charges: Array<ChargeView>, 
/**
 * What the steps asked for and were told, the latest answer to each.
 */
facts: Array<FactView>, };
export type FindQuery = { 
/**
 * Words.
 */
text: string, 
/**
 * How many hits at most.
 */
limit: number, };
export type FlowCell = { 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Kind, or `ALL`.
 */
kind: string, 
/**
 * Pending the day before the period.
 */
opening: number, 
/**
 * Received (IN) or sent (OUT).
 */
received: number, 
/**
 * Complied with in full.
 */
executed_full: number, 
/**
 * In part.
 */
executed_part: number, 
/**
 * Complied with, nothing found.
 */
no_result: number, 
/**
 * Refused.
 */
refused: number, 
/**
 * Withdrawn.
 */
withdrawn: number, 
/**
 * Lapsed or no reply.
 */
lapsed: number, 
/**
 * Redirected.
 */
redirected: number, 
/**
 * Pending at the end.
 */
closing: number, 
/**
 * opening + received = closed + closing.
 */
identity: boolean, };
export type FlowFigures = { 
/**
 * Direction.
 */
direction: string, 
/**
 * Executed / (executed + refused), per cent, one decimal; none with nothing to divide by.
 */
execution_rate: string | null, 
/**
 * Refused / (executed + refused).
 */
refusal_rate: string | null, 
/**
 * Closed / received.
 */
clearance_rate: string | null, 
/**
 * Pending / closed x days of the period.
 */
disposition_days: string | null, 
/**
 * Days from receipt to outcome.
 */
gross: Spread, 
/**
 * The same less days waited for the other State.
 */
net: Spread, 
/**
 * Pending at the end and due on or before it.
 */
overdue: number, 
/**
 * Overdue / pending.
 */
overdue_rate: string | null, 
/**
 * Executed or refused by the governing day.
 */
timely: number, 
/**
 * Of those that had one.
 */
timely_of: number, 
/**
 * Timely rate.
 */
timely_rate: string | null, 
/**
 * Received with electronic evidence / received.
 */
e_evidence_rate: string | null, 
/**
 * Refused after a consultation / refused.
 */
consultation_coverage: string | null, };
export type FlowView = { 
/**
 * IDENTIFIED, FROZEN ...
 */
sort: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Confirmed sum.
 */
confirmed: string, 
/**
 * Estimated sum.
 */
estimated: string, };
export type FollowArrest = { 
/**
 * The extradition request.
 */
request: string, 
/**
 * The request for provisional arrest.
 */
arrest: string, 
/**
 * Since, ISO day; today if empty.
 */
on: string, 
/**
 * The day the request and its documents came, ISO; needed for an arrest here.
 */
documents_received_on: string, 
/**
 * Why.
 */
reason: string, };
export type FollowRequest = { 
/**
 * The earlier request.
 */
request: string, 
/**
 * What ties the new one to it.
 */
tie: string, 
/**
 * The new one's kind.
 */
kind: string, 
/**
 * `IN` or `OUT`; empty follows the tie.
 */
direction: string, 
/**
 * Fields of the new request by name; they win over what carries over.
 */
fields: { [key in string]: string }, 
/**
 * Its measures.
 */
measures: Array<MeasureEdit>, 
/**
 * Values of the office's own fields, by field row.
 */
own: { [key in string]: string }, };
export type Found = { 
/**
 * Newest first.
 */
rows: Array<RegisterRow>, 
/**
 * All that match, counted up to 1000.
 */
total: number, };
export type GiveGrant = { 
/**
 * The request.
 */
request: string, 
/**
 * For whom, a login.
 */
login: string, 
/**
 * The last day, ISO; empty for no end.
 */
until: string, 
/**
 * Why.
 */
why: string, };
export type GrantView = { 
/**
 * Row.
 */
id: string, 
/**
 * The request.
 */
request: string, 
/**
 * Its reference.
 */
our_ref: string, 
/**
 * For whom, a login.
 */
login: string, 
/**
 * Their shown name.
 */
display: string, 
/**
 * Who opened it, a login.
 */
given_by: string, 
/**
 * When, ISO.
 */
given_on: string, 
/**
 * Until when, ISO; empty for no end.
 */
until: string, 
/**
 * Why.
 */
why: string, 
/**
 * True once its last day is past.
 */
ended: boolean, };
export type GroundChoice = { 
/**
 * Code.
 */
code: string, 
/**
 * REFUSAL, POSTPONEMENT, CONFISCATION, EXTRADITION or PRESERVATION.
 */
family: string, 
/**
 * Articles.
 */
article: string, 
/**
 * Certainty A, B or C.
 */
certainty: string, 
/**
 * True when the request's own legal basis, or domestic law whatever the basis, knows it.
 */
of_basis: boolean, 
/**
 * HARD, SOFT, ADVICE or NONE: the consultation asked for before a decision on it.
 */
consult: string, 
/**
 * The prohibition it runs into here, empty for none.
 */
prohibited: string, 
/**
 * The article of that prohibition.
 */
prohibited_by: string, 
/**
 * True when it is only prohibited as the sole ground.
 */
only_alone: boolean, };
export type GroundEdit = { 
/**
 * Code.
 */
code: string, 
/**
 * Reasons.
 */
reasons: string, 
/**
 * The measure's row, empty for all.
 */
measure: string, };
export type GroundView = { 
/**
 * Row.
 */
id: string, 
/**
 * Code.
 */
code: string, 
/**
 * Reasons.
 */
reasons: string, 
/**
 * Measure it refuses, empty for all.
 */
measure: string, };
export type GroundsQuery = { 
/**
 * The request.
 */
request: string, 
/**
 * REFUSING or POSTPONING.
 */
decision: string, 
/**
 * The measure's row, for a decision on one measure.
 */
measure: string, };
export type HabitsView = { 
/**
 * What was last chosen, by the name of what it is for.
 */
habits: { [key in string]: string }, };
export type HandoverItemView = { 
/**
 * Row.
 */
id: string, 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * The other State; `MASKED` where it is not for this reader.
 */
state: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * Life cycle.
 */
machine: string, 
/**
 * Status.
 */
status: string, 
/**
 * What runs: rule and day, earliest first.
 */
running: Array<RunningView>, 
/**
 * What the next one must know.
 */
note: string, 
/**
 * True once taken over.
 */
taken: boolean, };
export type HandoverView = { 
/**
 * Row.
 */
id: string, 
/**
 * From, a login.
 */
from: string, 
/**
 * Their shown name.
 */
from_display: string, 
/**
 * To, a login.
 */
to: string, 
/**
 * Their shown name.
 */
to_display: string, 
/**
 * The day it takes effect, ISO.
 */
day: string, 
/**
 * Why.
 */
why: string, 
/**
 * OPEN, SIGNED or CANCELLED.
 */
status: string, 
/**
 * Signed by the one who gives, ISO.
 */
given_on: string, 
/**
 * Signed by the one who takes, ISO.
 */
taken_on: string, 
/**
 * The head who signed for somebody who is gone, a login.
 */
signed_for_by: string, 
/**
 * True when this member's signature is wanted.
 */
sign: boolean, 
/**
 * The files; empty in a list of handovers.
 */
items: Array<HandoverItemView>, 
/**
 * How many files.
 */
files: number, };
export type HistoryPage = { 
/**
 * All that were asked for.
 */
total: number, 
/**
 * All there are, whatever was asked.
 */
all: number, 
/**
 * Who wrote in a request's history, by name; of the office's nobody is listed.
 */
people: Array<HistoryPerson>, 
/**
 * This page of them.
 */
entries: Array<EntryView>, };
export type HistoryPerson = { 
/**
 * The member.
 */
id: string, 
/**
 * Shown name.
 */
name: string, };
export type HistoryQuery = { 
/**
 * The request; none for the whole office.
 */
request?: string, 
/**
 * Of a request, only what a member did: their id; empty for anybody.
 */
user: string, 
/**
 * Of a request, only what is about this, a group of `history.about`; empty for anything.
 */
about: string, 
/**
 * Of a request, only from this day where it was written; ISO, may be empty.
 */
from: string, 
/**
 * Of a request, only to this day; ISO, may be empty.
 */
to: string, 
/**
 * Newer entries to pass over.
 */
offset: number, 
/**
 * How many.
 */
limit: number, };
export type ImportOutcome = { 
/**
 * The job, to page through its rows.
 */
job: string, 
/**
 * The import's row, once written.
 */
import: string | null, 
/**
 * Rows that become (became) requests.
 */
imported: number, 
/**
 * Rows attached to a request as letters.
 */
attached: number, 
/**
 * Rows refused.
 */
rejected: number, 
/**
 * Rows with warnings.
 */
warned: number, 
/**
 * Rows that are no entries: titles, headers, totals.
 */
not_rows: number, 
/**
 * Groups of possible duplicates, within the file or against the store.
 */
duplicates: Array<DuplicateGroup>, };
export type ImportRow = { 
/**
 * Sheet, if any.
 */
sheet: string, 
/**
 * Row or line.
 */
row: number, 
/**
 * IMPORT, REJECT or ATTACH.
 */
decision: string, 
/**
 * Why refused, a code.
 */
reason: string, 
/**
 * Warnings, codes.
 */
warnings: Array<string>, 
/**
 * What it becomes, for the table: direction, kind, state, day, person, reference.
 */
direction: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * State.
 */
state: string, 
/**
 * Day.
 */
day: string, 
/**
 * First person.
 */
person: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * Status.
 */
status: string, 
/**
 * Outcome.
 */
outcome: string, 
/**
 * Header and cell, verbatim.
 */
cells: Array<[string, string]>, };
export type ImportRows = { 
/**
 * All that match.
 */
total: number, 
/**
 * Those asked for.
 */
rows: Array<ImportRow>, };
export type ImportRowsQuery = { 
/**
 * The job.
 */
job: string, 
/**
 * IMPORT, REJECT, ATTACH, WARNED or empty.
 */
only: string, 
/**
 * First.
 */
offset: number, 
/**
 * How many.
 */
limit: number, };
export type ImportView = { 
/**
 * Row.
 */
id: string, 
/**
 * File.
 */
file_name: string, 
/**
 * Requests.
 */
imported: number, 
/**
 * Refused.
 */
rejected: number, 
/**
 * Attached.
 */
attached: number, 
/**
 * DONE, CANCELLED or UNDONE.
 */
status: string, 
/**
 * What came: empty for a register, `DIRECTORY` for authorities.
 */
sort: string, };
export type InLanguage = { 
/**
 * Language tag.
 */
locale: string, };
export type InspectRegister = { 
/**
 * Token.
 */
file: string, };
export type IntakeView = { 
/**
 * The reference it would be given.
 */
our_ref: string, 
/**
 * What would be refused first; nothing, once it can be registered.
 */
problem: Problem | null, 
/**
 * The contents that the law asks for, with what was noted.
 */
checks: Array<CheckView>, 
/**
 * How many of the mandatory ones are settled.
 */
complete: CompletenessView, 
/**
 * The clocks that would start.
 */
deadlines: Array<DeadlineView>, };
export type InvolvePerson = { 
/**
 * The request.
 */
request: string, 
/**
 * The person.
 */
person: string, 
/**
 * What they are to it.
 */
role: string, };
export type InvolvedView = { 
/**
 * The request.
 */
request: string, 
/**
 * Its reference.
 */
our_ref: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * The other State.
 */
state: string, 
/**
 * Life cycle.
 */
machine: string, 
/**
 * Status.
 */
status: string, 
/**
 * The involvement's row.
 */
involvement: string, 
/**
 * What they are to it.
 */
role: string, };
export type JobView = { 
/**
 * The job.
 */
job: string, 
/**
 * `RUNNING`, `DONE`, `CANCELLED` or `FAILED`.
 */
state: string, 
/**
 * What it is doing, a code: `READING`, `CHECKING`, `WRITING`, `VERIFYING`.
 */
step: string, 
/**
 * Units done.
 */
done: number, 
/**
 * Units in all, when known.
 */
total: number | null, 
/**
 * The answer of a job that is done, shaped as its command says.
 */
result: unknown, 
/**
 * Why it failed.
 */
problem: Problem | null, };
export type JudgeLink = { 
/**
 * The link's row.
 */
id: string, 
/**
 * SAME: it is so. APART: the two have nothing to do with each other.
 */
verdict: string, 
/**
 * Why.
 */
reason: string, };
export type KeepCondition = { 
/**
 * The condition's row.
 */
id: string, 
/**
 * Kept on, ISO; empty while it is only watched.
 */
on: string, 
/**
 * How it is watched.
 */
watch: string, };
export type KeepHabit = { 
/**
 * What it is for.
 */
name: string, 
/**
 * What was chosen; empty to forget it.
 */
value: string, };
export type KeptDraft = { 
/**
 * As JSON text.
 */
body: string, 
/**
 * When it was last kept, UTC.
 */
saved_at: string, };
export type KindChoice = { 
/**
 * Code.
 */
code: string, 
/**
 * Article.
 */
anchor: string, 
/**
 * Which measures it carries; empty when none.
 */
measures: boolean, };
export type KnownPerson = { 
/**
 * The person.
 */
person: string, 
/**
 * What they are to it; `OTHER` if empty.
 */
role: string, };
export type LinkView = { 
/**
 * Row.
 */
id: string, 
/**
 * The other request.
 */
request: string, 
/**
 * Its reference.
 */
our_ref: string, 
/**
 * Tie.
 */
tie: string, 
/**
 * True when this file is the later one.
 */
outgoing: boolean, 
/**
 * Only suspected.
 */
suspected: boolean, };
export type LogCommunication = { 
/**
 * The request.
 */
request: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Sort.
 */
sort: string, 
/**
 * Channel.
 */
channel: string, 
/**
 * Day, ISO.
 */
day: string, 
/**
 * Who.
 */
party: string, 
/**
 * Reference.
 */
reference: string, 
/**
 * What it says.
 */
summary: string, 
/**
 * The consultation it belongs to.
 */
consultation: string, 
/**
 * The carrier's or platform's receipt number.
 */
receipt: string, 
/**
 * The day delivery was proved, ISO.
 */
delivered_on: string, 
/**
 * SHA-256 of what went or came, hexadecimal.
 */
digest: string, 
/**
 * What was enclosed, one item a line.
 */
inventory: string, 
/**
 * The proof in words.
 */
proof: string, };
export type MakeProposal = { 
/**
 * The request it is about; empty for one of the office.
 */
request: string, 
/**
 * The command's name.
 */
command: string, 
/**
 * Its request.
 */
body: unknown, };
export type MarkView = { 
/**
 * The deadline's row.
 */
deadline: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * MAXIMUM, MAY_EVENT, DUE ...
 */
nature: string, 
/**
 * The day, ISO.
 */
due: string, 
/**
 * The earlier day under the other count mode, if nobody has checked which applies.
 */
alternative: string | null, 
/**
 * Which day from arrest.
 */
day: number, 
/**
 * Days from today; negative when past.
 */
days_left: number, 
/**
 * `LAW`, `OFFICE` or `GIVEN`.
 */
source: string, 
/**
 * RUNNING, MET ...
 */
status: string, };
export type MeasureChoice = { 
/**
 * Code.
 */
code: string, 
/**
 * Article.
 */
anchor: string, 
/**
 * `YES`, `NO` or `DEPENDS`.
 */
coercive: string, };
export type MeasureEdit = { 
/**
 * Code.
 */
code: string, 
/**
 * What exactly.
 */
detail: string, 
/**
 * Data categories.
 */
data_categories: Array<string>, 
/**
 * The authority that carries it out, where it is not the request's.
 */
home_authority: string, 
/**
 * The domestic order it rests on.
 */
order_ref: string, };
export type MeasureRef = { 
/**
 * Row.
 */
id: string, 
/**
 * Code.
 */
code: string, };
export type MeasureView = { 
/**
 * Row.
 */
id: string, 
/**
 * Code.
 */
code: string, 
/**
 * Article.
 */
anchor: string, 
/**
 * Status.
 */
status: string, 
/**
 * Since.
 */
status_on: string, 
/**
 * What exactly.
 */
detail: string, 
/**
 * Data categories.
 */
data_categories: Array<string>, 
/**
 * The authority that carries it out, where it is not the request's.
 */
home_authority: string, 
/**
 * IN_FORCE or ENDED, for what lasts; words under `measure-standing-` and the code.
 */
standing: string, 
/**
 * The order it rests on.
 */
order_ref: string, 
/**
 * The day that order ends.
 */
order_ends: string, 
/**
 * What happened to it, the newest first: statuses, and acts with words under `measure-act-` and the code.
 */
movements: Array<MovementView>, 
/**
 * What can happen to it next.
 */
next: Array<NextView>, };
export type MemberLine = { 
/**
 * Who.
 */
member: UserView, 
/**
 * Whether they may unlock.
 */
active: boolean, 
/**
 * Open files they answer for.
 */
open_files: number, 
/**
 * A code why their access cannot be ended and their role not be lowered: the last administrator or head, oneself;
 * empty where it can.
 */
kept: string, 
/**
 * Heads who could be the second person for this user; none where nobody else has to agree.
 */
approvers: Array<string>, };
export type MergePersons = { 
/**
 * The one that stays.
 */
keep: string, 
/**
 * The one that goes.
 */
drop: string, 
/**
 * How it is known that they are one.
 */
reason: string, };
export type MoveClock = { 
/**
 * So many days.
 */
days: number, };
export type MovementView = { 
/**
 * Row.
 */
id: string, 
/**
 * From.
 */
from_status: string, 
/**
 * To.
 */
to_status: string, 
/**
 * Effective day.
 */
effective_on: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Who took it, a login; empty where nobody is known.
 */
by: string, 
/**
 * The second person, a login; empty where none was needed.
 */
approved_by: string, 
/**
 * Soft guards set aside.
 */
overridden: Array<string>, };
export type NamePerson = { 
/**
 * The person.
 */
person: string, 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * The name; empty takes the row away.
 */
full: string, 
/**
 * ISO 15924; found from the letters if empty.
 */
script: string, 
/**
 * `PRIMARY`, `TRANSLITERATION` or `ALIAS`.
 */
sort: string, };
export type NameView = { 
/**
 * As written.
 */
full: string, 
/**
 * Another writing, if there is one.
 */
other: string | null, };
export type NeedView = { 
/**
 * Guard's code; words under `guard-` + code.
 */
code: string, 
/**
 * Article.
 */
article: string, 
/**
 * Required ("shall"), else where appropriate.
 */
hard: boolean, 
/**
 * Good practice only: it never stops the step.
 */
advice: boolean, 
/**
 * Met already.
 */
met: boolean, 
/**
 * The fact or field that would meet it when sent with the step; empty when it is met elsewhere in the file.
 */
supply: string, 
/**
 * A fact, as text, that may be sent in its place; empty where none may.
 */
instead: string, 
/**
 * What to type there: `TEXT`, `DAY`, `YES`, `CODE:a b c`, `OFFICER`.
 */
input: string, };
export type NextView = { 
/**
 * To which status.
 */
to: string, 
/**
 * Article.
 */
article: string, 
/**
 * The one the file should take.
 */
recommended: boolean, 
/**
 * Whether the reader's role reaches as far as this step.
 */
allowed: boolean, 
/**
 * READY, CONSULT_FIRST, OPEN or BLOCKED.
 */
readiness: string, 
/**
 * How many needs are open.
 */
open: number, 
/**
 * True when a second person must approve.
 */
second_person: boolean, 
/**
 * What it asks for.
 */
needs: Array<NeedView>, };
export type NoteAssetEvent = { 
/**
 * The asset's row; for a correction, the event's.
 */
id: string, 
/**
 * The event.
 */
event: AssetEventEdit, 
/**
 * Why, for a correction.
 */
reason: string, };
export type NoteConfidentiality = { 
/**
 * The request.
 */
request: string, 
/**
 * CAN_KEEP, CANNOT_KEEP or SENDER_TOLD.
 */
stand: string, 
/**
 * Why.
 */
reason: string, };
export type NoteConsultation = { 
/**
 * The consultation's row.
 */
id: string, 
/**
 * The request, one the consultation is about.
 */
request: string, 
/**
 * What was said.
 */
note: string, 
/**
 * What we do about it: tasks.
 */
actions: Array<AgreedAction>, };
export type NoteDischarge = { 
/**
 * The extradition request.
 */
request: string, 
/**
 * The day of final discharge, with a real chance to leave, ISO.
 */
on: string, };
export type NoteHandover = { 
/**
 * The item's row.
 */
id: string, 
/**
 * What the next one must know.
 */
note: string, };
export type NoteView = { 
/**
 * Its code.
 */
code: string, 
/**
 * What the sentence needs.
 */
facts: { [key in string]: string }, };
export type Nothing = Record<symbol, never>;
export type NotifyUse = { 
/**
 * The limit's row.
 */
use_limit: string, 
/**
 * What is disclosed, and where.
 */
purpose: string, 
/**
 * Notice given on, ISO; today if empty.
 */
on: string, 
/**
 * True when they asked to be consulted: a consultation opens with it.
 */
consult: boolean, };
export type OfFile = { 
/**
 * The request.
 */
request: string, };
export type OfRequest = { 
/**
 * The request.
 */
request: string, };
export type OfState = { 
/**
 * Its code.
 */
state: string, };
export type OffenceEdit = { 
/**
 * As written.
 */
as_written: string, 
/**
 * SHERLOC types.
 */
sherloc: Array<string>, 
/**
 * UNCAC article: `17`, `15a`.
 */
uncac: string, 
/**
 * ICCS code, 2, 4, 5 or 6 digits.
 */
iccs: string, 
/**
 * `ML`, `TF` or `PRED`.
 */
flag: string, 
/**
 * The requesting State's provision.
 */
provision: string, 
/**
 * Our equivalent provision.
 */
equivalent: string, };
export type OffenceView = { 
/**
 * Row.
 */
id: string, 
/**
 * As written.
 */
as_written: string, 
/**
 * SHERLOC types.
 */
sherloc: Array<string>, 
/**
 * Principal.
 */
principal: boolean, 
/**
 * UNCAC article.
 */
uncac: string, 
/**
 * ICCS code.
 */
iccs: string, 
/**
 * `ML`, `TF` or `PRED`.
 */
flag: string, 
/**
 * The requesting State's provision.
 */
provision: string, 
/**
 * Our equivalent provision.
 */
equivalent: string, 
/**
 * GRANTED or REFUSED, once decided in an extradition.
 */
decision: string, 
/**
 * The ground it was refused on.
 */
ground: string, };
export type OfficeView = { 
/**
 * Name.
 */
name: string, 
/**
 * Home State.
 */
state: string, 
/**
 * Calendars kept, the home State's first.
 */
calendars: Array<CalendarEdit>, 
/**
 * Everybody.
 */
members: Array<UserView>, };
export type OpenConsultation = { 
/**
 * The request.
 */
request: string, 
/**
 * Further requests it is about.
 */
requests: Array<string>, 
/**
 * Purpose.
 */
purpose: string, 
/**
 * Opened on, ISO; today if empty.
 */
on: string, 
/**
 * Reply asked for by; 30 days later if empty.
 */
reply_by: string, 
/**
 * Our position.
 */
our_position: string, 
/**
 * Their position, where they began it.
 */
their_position: string, 
/**
 * WRITTEN, CALL, VIDEO or MEETING; in writing if empty.
 */
mode: string, 
/**
 * BILATERAL, MULTILATERAL or NETWORK; bilateral if empty.
 */
format: string, 
/**
 * The network.
 */
network: string, 
/**
 * `US` or `THEM`; us if empty.
 */
initiated_by: string, 
/**
 * The States in it; the request's own if empty.
 */
states: Array<string>, 
/**
 * Who takes part, one a line.
 */
participants: string, 
/**
 * NORMAL to SEALED; the request's own if empty.
 */
sensitivity: string, 
/**
 * Documents, one reference a line.
 */
documents: string, };
export type OpenHandover = { 
/**
 * From, a login.
 */
from: string, 
/**
 * To, a login.
 */
to: string, 
/**
 * The day it takes effect, ISO; today if empty.
 */
day: string, 
/**
 * Why.
 */
why: string, 
/**
 * Only these of their open files; all if empty.
 */
files: Array<string>, };
export type OrderTranslation = { 
/**
 * The request.
 */
request: string, 
/**
 * The order.
 */
order: TranslationEdit, };
export type OwedView = { 
/**
 * DEADLINE, WAIT, CONSULTATION, CONDITION or STEP.
 */
what: string, 
/**
 * The rule, the cause of waiting, the purpose, the condition's code or the status.
 */
code: string, 
/**
 * Since, ISO; may be empty.
 */
since: string, 
/**
 * By when, ISO; may be empty.
 */
until: string, 
/**
 * True when that day has passed.
 */
overdue: boolean, };
export type OwnAsked = { 
/**
 * The field's row.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
 */
sort: string, 
/**
 * The value; empty for any at all.
 */
value: string, };
export type OwnFieldEdit = { 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * The kinds that carry it; empty for all.
 */
kinds: Array<string>, 
/**
 * `IN` or `OUT`; empty for both.
 */
direction: string, 
/**
 * `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`; it cannot change once a file has a value.
 */
sort: string, 
/**
 * The choices, for `CHOICE`.
 */
choices: Array<string>, 
/**
 * True when a form asks for it.
 */
required: boolean, 
/**
 * Its place among the others, from 1.
 */
position: number, 
/**
 * True when the register shows it.
 */
in_register: boolean, 
/**
 * A hint for who fills it in.
 */
hint: string, 
/**
 * True once no form shows it any more.
 */
retired: boolean, };
export type OwnFilter = { 
/**
 * The field's row.
 */
field: string, 
/**
 * The value, exactly; empty for any value at all.
 */
value: string, };
export type OwnValueView = { 
/**
 * The field's row.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
 */
sort: string, 
/**
 * The choices.
 */
choices: Array<string>, 
/**
 * True when a form asks for it.
 */
required: boolean, 
/**
 * The hint.
 */
hint: string, 
/**
 * The value; empty when nothing was given.
 */
value: string, };
export type OwnWordsView = { 
/**
 * The language's tag.
 */
locale: string, 
/**
 * The messages, as Fluent writes them.
 */
source: string, 
/**
 * How many there are.
 */
messages: number, 
/**
 * The name of the file they came in.
 */
file: string, 
/**
 * When they were taken in, ISO.
 */
saved_on: string, 
/**
 * By whom, a login.
 */
saved_by: string, };
export type PaperPerson = { 
/**
 * The person.
 */
person: string, 
/**
 * The paper; one with a row and no number is taken away.
 */
paper: PaperView, };
export type PaperView = { 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * Of the list `paper-sort`.
 */
sort: string, 
/**
 * Its number.
 */
number: string, 
/**
 * The State that issued it.
 */
state: string, 
/**
 * Issued, ISO.
 */
issued_on: string, 
/**
 * Ends, ISO.
 */
expires_on: string, };
export type PartyQuery = { 
/**
 * Only of this instrument.
 */
basis: string, 
/**
 * Only of this State.
 */
state: string, 
/**
 * Only those checked too long ago.
 */
stale: boolean, };
export type PartyView = { 
/**
 * Its fields.
 */
row: RowView, 
/**
 * Bound today: `Y`, `N` or empty when not known.
 */
bound_today: string, 
/**
 * Checked too long ago.
 */
stale: boolean, };
export type PauseDeadlines = { 
/**
 * The request.
 */
request: string, 
/**
 * The day the consent was notified: the first day left out.
 */
from: string, 
/**
 * The day it was revoked: the first day counted again.
 */
to: string, 
/**
 * Why.
 */
reason: string, };
export type PersonCard = { 
/**
 * Place of birth.
 */
birthplace: string, 
/**
 * Free remarks.
 */
remarks: string, 
/**
 * Name rows with their ids, for editing.
 */
writings: Array<WritingView>, 
/**
 * Papers.
 */
papers: Array<PaperView>, 
/**
 * Relations to other persons.
 */
ties: Array<PersonTieView>, 
/**
 * The files the reader may see, newest first.
 */
involved: Array<InvolvedView>, 
/**
 * Persons who may be the same.
 */
alike: Array<AlikeView>, 
/**
 * The person.
 */
id: string, 
/**
 * Names, the first one first.
 */
names: Array<PersonNameView>, 
/**
 * Birth, ISO day, or as written.
 */
born: string, 
/**
 * Nationalities.
 */
nationality: string, 
/**
 * Sex.
 */
sex: string, 
/**
 * In how many files the reader may see.
 */
files: number, };
export type PersonEdit = { 
/**
 * Names; the first is the primary one.
 */
names: Array<PersonNameView>, 
/**
 * Role.
 */
role: string, 
/**
 * Birth: ISO day, or a year.
 */
born: string, 
/**
 * Nationalities.
 */
nationality: string, 
/**
 * Sex.
 */
sex: string, };
export type PersonLine = { 
/**
 * The person.
 */
id: string, 
/**
 * Names, the first one first.
 */
names: Array<PersonNameView>, 
/**
 * Birth, ISO day, or as written.
 */
born: string, 
/**
 * Nationalities.
 */
nationality: string, 
/**
 * Sex.
 */
sex: string, 
/**
 * In how many files the reader may see.
 */
files: number, };
export type PersonNameView = { 
/**
 * As written.
 */
full: string, 
/**
 * ISO 15924.
 */
script: string, 
/**
 * PRIMARY, TRANSLITERATION or ALIAS.
 */
sort: string, };
export type PersonQuery = { 
/**
 * Words of a name, or a paper's number; empty asks by birth alone.
 */
text: string, 
/**
 * Birth, ISO day or year; empty asks nothing.
 */
born: string, 
/**
 * Persons to pass over.
 */
offset: number, 
/**
 * How many at most, 100 at most; 20 if 0.
 */
limit: number, };
export type PersonTieView = { 
/**
 * The row.
 */
id: string, 
/**
 * What the other is to this one; words under `person-tie-`.
 */
tie: string, 
/**
 * The other.
 */
person: PersonLine, 
/**
 * True when it was written from this person to the other.
 */
outgoing: boolean, 
/**
 * How it is known.
 */
note: string, };
export type PersonView = { 
/**
 * The person's row.
 */
id: string, 
/**
 * The involvement's row.
 */
involvement: string, 
/**
 * Names, the first one first.
 */
names: Array<PersonNameView>, 
/**
 * What they are to this request.
 */
role: string, 
/**
 * Birth, ISO day, or as written.
 */
born: string, 
/**
 * Nationalities.
 */
nationality: string, 
/**
 * Sex.
 */
sex: string, };
export type PersonsPage = { 
/**
 * How many were found, as far as a search goes.
 */
total: number, 
/**
 * True when there are more than that: more words are needed.
 */
more: boolean, 
/**
 * The page.
 */
rows: Array<PersonLine>, };
export type PortfolioRow = { 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * Their reference.
 */
their_ref: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * Status.
 */
status: string, 
/**
 * Received or sent, ISO; may be empty.
 */
day: string, 
/**
 * Days since then.
 */
age: number | null, 
/**
 * Governing day, ISO; may be empty.
 */
due: string, 
/**
 * Its rule.
 */
due_rule: string, 
/**
 * Days from today to it.
 */
days_left: number | null, 
/**
 * What we owe.
 */
ours: Array<OwedView>, 
/**
 * What they owe.
 */
theirs: Array<OwedView>, };
export type PortfolioTotal = { 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * How many.
 */
count: number, 
/**
 * The age of the oldest, days.
 */
oldest: number, };
export type PortfolioView = { 
/**
 * The State.
 */
state: string, 
/**
 * The day it stands for, ISO.
 */
as_of: string, 
/**
 * The files, the oldest first.
 */
rows: Array<PortfolioRow>, 
/**
 * How many, by direction and kind.
 */
totals: Array<PortfolioTotal>, 
/**
 * How many wait for us.
 */
waiting_for_us: number, 
/**
 * How many wait for them.
 */
waiting_for_them: number, 
/**
 * Meetings of this kind so far, the newest first.
 */
meetings: Array<ConsultationRow>, };
export type Prefer = { 
/**
 * Language tag.
 */
locale: string | null, 
/**
 * `latn` or `arab`.
 */
digits: string | null, 
/**
 * `light`, `dark` or empty for the system's.
 */
theme: string | null, 
/**
 * `high` or empty.
 */
contrast: string | null, 
/**
 * `ar-EG`, or empty for the plain language.
 */
region: string | null, 
/**
 * `islamic-umalqura`, or empty for none.
 */
hijri: string | null, };
export type PrintState = { 
/**
 * The State.
 */
state: string, 
/**
 * Token of the picked file.
 */
file: string, 
/**
 * The language; one's own if empty.
 */
locale: string, };
export type Problem = { 
/**
 * Its code; the words stand under `problem-` + code.
 */
code: string, 
/**
 * The field or fact it is about.
 */
field?: string, 
/**
 * The article that asks for it.
 */
article?: string, 
/**
 * What the sentence needs.
 */
facts: { [key in string]: string }, };
export type ProfileView = { 
/**
 * Articles.
 */
article: string, 
/**
 * Reasons for a refusal: HARD, SOFT, ADVICE, NONE.
 */
reasons_for_refusal: string, 
/**
 * Consultation before a refusal.
 */
consult_before_refusing: string, 
/**
 * Consultation before a postponement.
 */
consult_before_postponing: string, 
/**
 * Reasons for a postponement.
 */
reasons_for_postponing: string, 
/**
 * DEFAULT, ON_REQUEST, IF_SET or NONE.
 */
use_limitation: string, 
/**
 * The same.
 */
confidentiality: string, };
export type ProposalView = { 
/**
 * Row.
 */
id: string, 
/**
 * The request; empty for one of the office.
 */
request: string, 
/**
 * Its reference.
 */
our_ref: string, 
/**
 * The command.
 */
command: string, 
/**
 * Its request.
 */
body: unknown, 
/**
 * The status it leads to, where it is a step.
 */
to: string, 
/**
 * Who proposes, a login.
 */
proposed_by: string, 
/**
 * When, ISO.
 */
proposed_on: string, 
/**
 * OPEN, APPROVED, DECLINED or WITHDRAWN.
 */
status: string, 
/**
 * Who decided, a login.
 */
decided_by: string, 
/**
 * When, ISO.
 */
decided_on: string, 
/**
 * What they said.
 */
note: string, 
/**
 * True when the file has changed since: it has to be proposed anew.
 */
stale: boolean, };
export type ProposalsView = { 
/**
 * Open ones of others, oldest first; for a head.
 */
waiting: Array<ProposalView>, 
/**
 * One's own, newest first.
 */
mine: Array<ProposalView>, 
/**
 * What the approved command answered, where one was just run.
 */
answer: unknown, };
export type ProveCommunication = { 
/**
 * The letter's row.
 */
id: string, 
/**
 * The carrier's or platform's receipt number.
 */
receipt: string, 
/**
 * The day delivery was proved, ISO.
 */
delivered_on: string, 
/**
 * SHA-256 of what went, hexadecimal.
 */
digest: string, 
/**
 * What was enclosed, one item a line.
 */
inventory: string, 
/**
 * The proof in words.
 */
proof: string, };
export type RaiseCharge = { 
/**
 * The extradition request.
 */
request: string, 
/**
 * As the prosecutor words it.
 */
as_written: string, 
/**
 * The provision.
 */
provision: string, 
/**
 * The day of the conduct, ISO.
 */
conduct_on: string, 
/**
 * Who wants to add it.
 */
authority: string, };
export type ReadDirectory = { 
/**
 * Token of the picked file.
 */
file: string, 
/**
 * Fields whose columns are left out.
 */
leave_out: Array<string>, 
/**
 * Competences of authorities that name none, codes with blanks between.
 */
competences: string, };
export type ReadRegister = { 
/**
 * Token; empty when rows were pasted.
 */
file?: string, 
/**
 * Pasted rows, with tabs between their cells; rows without a reference are given the next one.
 */
text?: string, 
/**
 * The columns, as proposed and edited; none for the proposal itself.
 */
mapping?: RegisterMapping, };
export type ReadWords = { 
/**
 * The language's tag.
 */
locale: string, 
/**
 * The picked file.
 */
file: string, };
export type Receipt = { 
/**
 * Sequence numbers of the ledger entries.
 */
entries: Array<number>, 
/**
 * Rows and topics touched; screens that show one of them read again.
 */
touched: Array<string>, };
export type ReceiveTranslation = { 
/**
 * The translation's row.
 */
id: string, 
/**
 * On, ISO; today if empty.
 */
on: string, 
/**
 * Certified by the translator.
 */
certified: boolean, 
/**
 * Its cost, where it is known now.
 */
cost: string, 
/**
 * ISO 4217.
 */
currency: string, };
export type ReciprocityQuery = { 
/**
 * Only with this State.
 */
state: string, };
export type ReciprocityView = { 
/**
 * Its fields.
 */
row: RowView, 
/**
 * Whether it holds today.
 */
holds: boolean, };
export type Recover = { 
/**
 * The recovery key.
 */
recovery_key: string, 
/**
 * The login.
 */
user: string, 
/**
 * The new passphrase.
 */
passphrase: string, };
export type RecoveryKeyView = { 
/**
 * In groups, to be written down.
 */
recovery_key: string, };
export type RegisterExport = { 
/**
 * Which rows, in which order; `offset` and `limit` ask nothing here.
 */
query: Partial<RegisterQuery>, 
/**
 * `xlsx` or `csv`.
 */
format: string, 
/**
 * Token of the file to write.
 */
file: string, 
/**
 * The language of the words; one's own if empty.
 */
locale: string, 
/**
 * The columns in their order, by the names of the screen (`reference`, `kind` ..., `own:` and a field's row); all
 * if empty.
 */
columns: Array<string>, };
export type RegisterPage = { 
/**
 * All that match, as far as it was counted.
 */
total: number, 
/**
 * True when there are more than that.
 */
more: boolean, 
/**
 * The rows asked for.
 */
rows: Array<RegisterRow>, };
export type RegisterQuery = { 
/**
 * Words, a name in any script, a reference.
 */
text: string, 
/**
 * `IN`, `OUT` or empty.
 */
direction: string, 
/**
 * Kinds; empty for all.
 */
kinds: Array<string>, 
/**
 * States; empty for all.
 */
states: Array<string>, 
/**
 * Statuses; empty for all.
 */
statuses: Array<string>, 
/**
 * Officer's login or empty.
 */
officer: string, 
/**
 * Only open ones.
 */
open: boolean, 
/**
 * Only those past their governing day.
 */
overdue: boolean, 
/**
 * Received or sent on or after.
 */
from: string, 
/**
 * Received or sent on or before.
 */
to: string, 
/**
 * `reference`, `state`, `kind`, `status`, `day`, `due`, `officer`, `outcome_on`, `person`.
 */
sort: string, 
/**
 * Downwards.
 */
descending: boolean, 
/**
 * Only those with these values in fields of the office's own. `sort` may be `own:` and a field's row.
 */
own: Array<OwnFilter>, 
/**
 * Only one's own: those of the officer who asks.
 */
mine: boolean, 
/**
 * Only those nobody took yet.
 */
untaken: boolean, 
/**
 * Urgencies; empty for all.
 */
urgencies: Array<string>, 
/**
 * Outcomes; empty for all.
 */
outcomes: Array<string>, 
/**
 * Only those with a measure of these.
 */
measures: Array<string>, 
/**
 * Only those with a person in one of these roles.
 */
roles: Array<string>, 
/**
 * Only those on which somebody is held.
 */
held: boolean, 
/**
 * Only those that wait for the other State.
 */
waiting: boolean, 
/**
 * Only those with a consultation that has not ended.
 */
consulting: boolean, 
/**
 * Only those whose freeze or seizure ends within a month.
 */
freezes: boolean, 
/**
 * Only open ones on which no day runs.
 */
unwatched: boolean, 
/**
 * Governing day on or after.
 */
due_from: string, 
/**
 * Governing day on or before.
 */
due_to: string, 
/**
 * Only these, by id.
 */
rows: Array<string>, 
/**
 * Counted to the end; otherwise a count stops at ten thousand.
 */
exact: boolean, 
/**
 * First row wanted.
 */
offset: number, 
/**
 * How many, 500 at most.
 */
limit: number, };
export type RegisterRequest = { 
/**
 * Fields of the request by name (`direction`, `kind`, `state`, `authority`, `their_ref`, `basis`, `received_on`, ...).
 */
fields: { [key in string]: string }, 
/**
 * Measures.
 */
measures: Array<MeasureEdit>, 
/**
 * Offences.
 */
offences: Array<OffenceEdit>, 
/**
 * Persons.
 */
persons: Array<PersonEdit>, 
/**
 * Persons of the register who are in it.
 */
known: Array<KnownPerson>, 
/**
 * What was found in the letter and what was not.
 */
checks: Array<CheckEdit>, 
/**
 * Fields of the office's own, by the field's row.
 */
own: { [key in string]: string }, };
export type RegisterRow = { 
/**
 * The request.
 */
id: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * Their reference.
 */
their_ref: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Kind.
 */
kind: string, 
/**
 * The other State.
 */
state: string, 
/**
 * Its authority.
 */
authority: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * First person.
 */
person: string, 
/**
 * Life cycle.
 */
machine: string, 
/**
 * Status.
 */
status: string, 
/**
 * Received (IN) or sent (OUT), ISO, may be empty.
 */
day: string, 
/**
 * Governing day, ISO, may be empty.
 */
due: string, 
/**
 * Its rule.
 */
due_rule: string, 
/**
 * Its nature.
 */
due_nature: string, 
/**
 * Its source.
 */
due_source: string, 
/**
 * Days from today to the governing day.
 */
days_left: number | null, 
/**
 * Outcome.
 */
outcome: string, 
/**
 * Outcome day.
 */
outcome_on: string, 
/**
 * Urgency.
 */
urgency: string, 
/**
 * Sensitivity.
 */
sensitivity: string, 
/**
 * Officer's login.
 */
officer: string, 
/**
 * Values of the office's own fields that the register shows, by the field's row.
 */
own: { [key in string]: string }, 
/**
 * True for a confidential file of somebody else's: that it exists, nothing more; State `MASKED`.
 */
masked: boolean, };
export type RemindConsultation = { 
/**
 * The consultation's row.
 */
id: string, 
/**
 * On, ISO; today if empty.
 */
on: string, 
/**
 * A new day for the reply; the first one stays if empty.
 */
reply_by: string, 
/**
 * Channel.
 */
channel: string, 
/**
 * To whom.
 */
party: string, 
/**
 * Its reference.
 */
reference: string, 
/**
 * What it says.
 */
summary: string, };
export type Reservation = { 
/**
 * The instrument.
 */
basis: string, 
/**
 * In words.
 */
text: string, };
export type RetireAuthority = { 
/**
 * The row.
 */
id: string, 
/**
 * True when it no longer exists.
 */
retired: boolean, 
/**
 * Why.
 */
reason: string, };
export type RevokeGrant = { 
/**
 * The grant's row.
 */
id: string, 
/**
 * Why.
 */
why: string, };
export type RowEdit = { 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * The version the form showed, as [`RowView::seen`]; empty asks for no comparison.
 */
seen: string, 
/**
 * Field and text: days ISO 8601, lists with blanks between.
 */
fields: { [key in string]: string }, 
/**
 * Why, for the history.
 */
reason: string, };
export type RowView = { 
/**
 * The row.
 */
id: string, 
/**
 * Its version: sent back with an edit.
 */
seen: string, 
/**
 * Fields that hold something, as text.
 */
fields: { [key in string]: string }, };
export type RuleRow = { 
/**
 * Its code.
 */
rule: string, 
/**
 * The code its words stand under (`rule-` + this): a treaty's limits share theirs.
 */
words: string, 
/**
 * Instrument and article; empty for a standard of the office.
 */
article: string, 
/**
 * A, B or C.
 */
certainty: string, 
/**
 * Whether it starts by itself here.
 */
enabled: boolean, 
/**
 * Whether it does as shipped, or as the treaty's entry says.
 */
shipped: boolean, 
/**
 * Its number; none for a rule without one.
 */
length: number | null, 
/**
 * The number as shipped.
 */
shipped_length: number | null, 
/**
 * CD, WD, M, H or FIX; empty for a rule that only informs.
 */
unit: string, 
/**
 * N, F or P.
 */
roll: string, 
/**
 * EXCL, INCL or STATE: who says whether the first day counts.
 */
count: string, 
/**
 * DUE, MAXIMUM ...
 */
nature: string, 
/**
 * The event of day 0.
 */
trigger: string, 
/**
 * What happens when it ends, a code.
 */
effect: string, 
/**
 * True where the law attaches a consequence.
 */
hard: boolean, 
/**
 * Who must act.
 */
acts: string, 
/**
 * Kinds it applies to; none means any.
 */
kinds: Array<string>, 
/**
 * Bases it applies under; none means any, or only where a basis names it.
 */
bases: Array<string>, 
/**
 * True for a standard of the office, which may have another number.
 */
standard: boolean, 
/**
 * True for a limit of a treaty that the office wrote down.
 */
treaty: boolean, 
/**
 * How the office checked it, if it chose.
 */
note: string, 
/**
 * When, ISO.
 */
decided_on: string, 
/**
 * By whom, a login.
 */
decided_by: string, };
export type RunningView = { 
/**
 * The rule.
 */
rule: string, 
/**
 * Due, ISO day or local instant.
 */
due: string, 
/**
 * Hard in law.
 */
hard: boolean, };
export type SaveAbsence = { 
/**
 * The row, to change one; empty for a new one.
 */
id: string, 
/**
 * Who is away, a login; oneself if empty.
 */
login: string, 
/**
 * First day, ISO.
 */
from: string, 
/**
 * Last day, ISO.
 */
to: string, 
/**
 * Who stands in, a login.
 */
delegate: string, 
/**
 * Why.
 */
why: string, };
export type SaveSheet = { 
/**
 * The State.
 */
state: string, 
/**
 * The version the form showed; empty asks for no comparison.
 */
seen: string, 
/**
 * contents, e_evidence, special_rules, practice, remarks.
 */
fields: { [key in string]: string }, 
/**
 * Why, for the history.
 */
reason: string, };
export type SaveView = { 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * Its name; empty for the columns one likes every day.
 */
name: string, 
/**
 * True when everybody in the office is offered it; a head or an administrator decides that.
 */
shared: boolean, 
/**
 * What it asks.
 */
query: Partial<RegisterQuery>, 
/**
 * Its columns in their order; the everyday ones if empty.
 */
columns: Array<ViewColumn>, };
export type SavedMapping = { 
/**
 * Name.
 */
name: string, 
/**
 * The mapping.
 */
mapping: RegisterMapping, };
export type SavedView = { 
/**
 * The row, or the code of a view that the program brings (`view-CODE` are its words).
 */
id: string, 
/**
 * Its name; empty for one that the program brings.
 */
name: string, 
/**
 * Who saved it, a login.
 */
owner: string, 
/**
 * True when everybody is offered it.
 */
shared: boolean, 
/**
 * True when the reader may change it or take it away.
 */
yours: boolean, 
/**
 * What it asks.
 */
query: RegisterQuery, 
/**
 * Its columns; the everyday ones if empty.
 */
columns: Array<ViewColumn>, 
/**
 * How many files, as far as it was counted.
 */
count: number, 
/**
 * True when there are more than that.
 */
more: boolean, };
export type SeriesEdit = { 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * `IN` or `OUT`; empty for both.
 */
direction: string, 
/**
 * The kinds that use it; empty for all.
 */
kinds: Array<string>, 
/**
 * Text with `{direction}`, `{kind}`, `{state}`, `{unit}`, `{desk}`, `{year}` or `{year:2}`, and `{number}` or
 * `{number:4}` once.
 */
pattern: string, 
/**
 * The number to start from; 1 if 0.
 */
first: number, 
/**
 * True when numbers go on over the year's end.
 */
continuous: boolean, };
export type SeriesView = { 
/**
 * The next reference today, for its first kind and a State XX.
 */
next: string, 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * `IN` or `OUT`; empty for both.
 */
direction: string, 
/**
 * The kinds that use it; empty for all.
 */
kinds: Array<string>, 
/**
 * Text with `{direction}`, `{kind}`, `{state}`, `{unit}`, `{desk}`, `{year}` or `{year:2}`, and `{number}` or
 * `{number:4}` once.
 */
pattern: string, 
/**
 * The number to start from; 1 if 0.
 */
first: number, 
/**
 * True when numbers go on over the year's end.
 */
continuous: boolean, };
export type SetCheck = { 
/**
 * The request.
 */
request: string, 
/**
 * Item.
 */
code: string, 
/**
 * PRESENT, MISSING, NA or WAIVED.
 */
status: string, 
/**
 * Why, for WAIVED.
 */
reason: string, };
export type SetMeasure = { 
/**
 * The measure's row.
 */
id: string, 
/**
 * Its new status, or the code of what happened (`ORDERED`, `RENEWED`, `LIFTED`, `PRESERVED` ...).
 */
status: string, 
/**
 * Since, ISO day; today if empty.
 */
on: string, 
/**
 * What the guards ask for, by name.
 */
facts: { [key in string]: string }, 
/**
 * Grounds, for refusing or postponing this one item.
 */
grounds: Array<GroundEdit>, 
/**
 * Why.
 */
reason: string, 
/**
 * Soft guards to override, by code; needs `reason` and `approved_by`.
 */
overrides: Array<string>, 
/**
 * The login of the head who approves.
 */
approved_by: string, 
/**
 * That head's own passphrase, typed by them at this desk.
 */
approver_passphrase: string, };
export type SettleCharge = { 
/**
 * The charge's row.
 */
id: string, 
/**
 * CONSENTED, REFUSED, PROTECTION_ENDED or DROPPED.
 */
status: string, 
/**
 * On, ISO; today if empty.
 */
on: string, 
/**
 * Why.
 */
reason: string, };
export type SourceView = { 
/**
 * File name.
 */
file_name: string, 
/**
 * Sheet.
 */
sheet: string, 
/**
 * Row or line.
 */
row: number, 
/**
 * Header and cell.
 */
cells: Array<[string, string]>, 
/**
 * Warnings of the import.
 */
warnings: Array<string>, };
export type SpecialityAlert = { 
/**
 * The charge's row.
 */
charge: string, 
/**
 * The request.
 */
request: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * The State that surrendered the person.
 */
state: string, 
/**
 * As written.
 */
as_written: string, 
/**
 * The day it was raised.
 */
raised_on: string, 
/**
 * ALERT or CONSENT_ASKED.
 */
status: string, };
export type SpecialityView = { 
/**
 * The request.
 */
request: string, 
/**
 * The day the person was handed over to us; empty before.
 */
surrendered_on: string, 
/**
 * The first day held abroad for us; empty where it is not noted.
 */
detained_from: string, 
/**
 * Days held abroad, the day of surrender not counted: to be credited against a sentence.
 */
detained_days: number | null, 
/**
 * What surrender was granted for.
 */
granted: Array<OffenceView>, 
/**
 * The day of final discharge; empty before.
 */
discharged_on: string, 
/**
 * The last protected day, once discharge is noted.
 */
protected_until: string, 
/**
 * The rule that counts it.
 */
rule: string, 
/**
 * Its article.
 */
article: string, 
/**
 * True once the protection has ended.
 */
ended: boolean, 
/**
 * Charges raised.
 */
charges: Array<ChargeView>, };
export type Split = { 
/**
 * The field's row.
 */
field: string, 
/**
 * Its label.
 */
label: string, 
/**
 * `TEXT`, `NUMBER`, `DATE`, `YES_NO` or `CHOICE`.
 */
sort: string, 
/**
 * One a value, choices in their order; requests without one last.
 */
values: Array<SplitValue>, };
export type SplitValue = { 
/**
 * The value; empty for those that have none.
 */
value: string, 
/**
 * Totals a direction.
 */
totals: Array<FlowCell>, };
export type Spread = { 
/**
 * Cases.
 */
n: number, 
/**
 * Median, one decimal.
 */
median: string | null, 
/**
 * 90th percentile, nearest rank.
 */
p90: number | null, 
/**
 * Shortest.
 */
min: number | null, 
/**
 * Longest.
 */
max: number | null, };
export type StartDeadline = { 
/**
 * The request.
 */
request: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * The trigger, local day or instant.
 */
trigger: string, 
/**
 * The day itself, for rules of unit FIX.
 */
due: string, 
/**
 * Or a number of days in its place, as ordered or agreed; nought for none.
 */
length: number, 
/**
 * The measure it runs on, if not on the whole request.
 */
measure: string, 
/**
 * Why, when set by hand.
 */
reason: string, };
export type StateLine = { 
/**
 * Its code.
 */
state: string, 
/**
 * Requests from it that are open.
 */
open_in: number, 
/**
 * Requests from it in all.
 */
all_in: number, 
/**
 * Requests to it that are open.
 */
open_out: number, 
/**
 * Requests to it in all.
 */
all_out: number, 
/**
 * Authorities kept of it.
 */
authorities: number, 
/**
 * Treaties with it.
 */
treaties: number, 
/**
 * Whether a sheet was written.
 */
sheet: boolean, 
/**
 * Whether something kept of it was checked too long ago.
 */
stale: boolean, };
export type StateName = { 
/**
 * ISO 3166-1 alpha-2.
 */
code: string, 
/**
 * Its name in the language asked for.
 */
name: string, };
export type StateRecord = { 
/**
 * `IN`: they asked. `OUT`: we asked.
 */
direction: string, 
/**
 * All.
 */
all: number, 
/**
 * Without outcome.
 */
open: number, 
/**
 * With outcome.
 */
closed: number, 
/**
 * Of these, refused.
 */
refused: number, 
/**
 * Open ones past their governing day.
 */
overdue: number, 
/**
 * Days from receipt or dispatch to an outcome with execution, the middle one: `69.5`; empty when there is none.
 */
median_days: string, 
/**
 * Executed ones that the middle was taken of.
 */
median_of: number, 
/**
 * The last letter, call or message, ISO; empty when there was none.
 */
last_contact: string, };
export type StateSheetView = { 
/**
 * The State.
 */
state: string, 
/**
 * The day it shows, ISO.
 */
as_of: string, 
/**
 * The oldest verification among what it shows; empty when nothing was verified.
 */
oldest_check: string, 
/**
 * Whether something it shows was checked too long ago, or never.
 */
stale: boolean, 
/**
 * What the office wrote down: contents, e_evidence, special_rules, practice, remarks.
 */
sheet: RowView, 
/**
 * Authorities, those of the whole State first.
 */
authorities: Array<AuthorityView>, 
/**
 * Channels that authorities and treaties take.
 */
channels: Array<string>, 
/**
 * Languages that authorities, treaties and declarations accept.
 */
languages: Array<string>, 
/**
 * Treaties with it, with what they ask and their limits.
 */
treaties: Array<TreatyView>, 
/**
 * Bases for extradition.
 */
bases_extradition: Array<BasisOption>, 
/**
 * Bases for assistance.
 */
bases_assistance: Array<BasisOption>, 
/**
 * Limits on a provisional arrest, by basis.
 */
arrest: Array<ArrestLimit>, 
/**
 * Reservations and declarations, by basis.
 */
reservations: Array<Reservation>, 
/**
 * Assurances of reciprocity that hold.
 */
assurances: Array<AssuranceLine>, 
/**
 * Our record with it: from it, then to it. Of files that the reader may see.
 */
record: Array<StateRecord>, };
export type StatsExport = { 
/**
 * The period.
 */
period: string, 
/**
 * The table.
 */
table: string, 
/**
 * `xlsx` or `csv`.
 */
format: string, 
/**
 * Token of the file to write.
 */
file: string, 
/**
 * The language of the words.
 */
locale: string, 
/**
 * Only requests with these values in fields of the office's own.
 */
own: Array<OwnFilter>, 
/**
 * A field of the office's own by whose values the totals are split; empty for none.
 */
split: string, };
export type StatsQuery = { 
/**
 * `2026-Q2`, `2026` or `2026-04-01..2026-06-30`.
 */
period: string, 
/**
 * `Q1`.
 */
table: string, 
/**
 * Only requests with these values in fields of the office's own.
 */
own: Array<OwnFilter>, 
/**
 * A field of the office's own by whose values the totals are split; empty for none.
 */
split: string, };
export type StatsTable = { 
/**
 * The table.
 */
table: string, 
/**
 * As asked.
 */
period: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * One cell a direction and kind; kinds with nothing at all left out.
 */
cells: Array<FlowCell>, 
/**
 * Totals a direction.
 */
totals: Array<FlowCell>, 
/**
 * Times, rates and overdue a direction.
 */
figures: Array<FlowFigures>, 
/**
 * When it was run, UTC.
 */
run_at: string, 
/**
 * Program version.
 */
version: string, 
/**
 * Digest of the rows counted, hexadecimal.
 */
data_hash: string, 
/**
 * What was asked of fields of the office's own.
 */
own: Array<OwnAsked>, 
/**
 * The totals split by the values of a field of the office's own.
 */
split: Split | null, };
export type Status = { 
/**
 * `NO_OFFICE`, `UNCONFIRMED` (recovery key not yet typed back), `LOCKED` or `OPEN`.
 */
stage: string, 
/**
 * The office's name.
 */
office: string, 
/**
 * The home State's code.
 */
state: string, 
/**
 * Who may unlock.
 */
users: Array<UserView>, 
/**
 * Who is in, once open.
 */
user: UserView | null, 
/**
 * The local day of the home State, ISO.
 */
today: string, 
/**
 * Minutes east of UTC of the home State.
 */
zone: number, 
/**
 * Program version.
 */
version: string, 
/**
 * `SOUND`; or `ROLLED_BACK` with `missing` changes, `FORKED`, `UNANCHORED`: then nothing can be written.
 */
health: string, 
/**
 * How many acknowledged changes the store lacks against its anchor.
 */
missing: number, 
/**
 * When the last verified backup was made, UTC RFC 3339.
 */
last_backup: string | null, 
/**
 * True in a demo office: fictional cases.
 */
demo: boolean, 
/**
 * In the training office: what everybody's passphrase is there.
 */
training: string | null, 
/**
 * Whether a training office was made beside this one; told by `desk.status`, not by acts inside an office.
 */
training_made: boolean, };
export type StatusChoice = { 
/**
 * The life cycle.
 */
machine: string, 
/**
 * The status.
 */
status: string, 
/**
 * True while the request is open there.
 */
open: boolean, };
export type StockView = { 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Frozen, neither released nor confiscated.
 */
held: string, 
/**
 * Confiscated, neither returned nor shared.
 */
confiscated: string, };
export type Supplement = { 
/**
 * The request.
 */
request: string, 
/**
 * The language of the letter, a tag; empty for the request's own.
 */
locale: string, };
export type SupplementView = { 
/**
 * The request.
 */
request: string, 
/**
 * Who has to supply it: the other State's authority for an incoming request, our own for a draft.
 */
addressee: string, 
/**
 * The addressee's State.
 */
state: string, 
/**
 * By which channel.
 */
channel: string, 
/**
 * The language the texts are in.
 */
locale: string, 
/**
 * Our reference.
 */
our_ref: string, 
/**
 * Their reference.
 */
their_ref: string, 
/**
 * What the request is about.
 */
subject: string, 
/**
 * The day it was received, ISO, if it came from outside.
 */
received_on: string, 
/**
 * How complete it is.
 */
complete: CompletenessView, 
/**
 * Mandatory items that are missing, each with its article.
 */
missing: Array<AskedItem>, 
/**
 * Items that would help, not mandatory, that nobody has found yet.
 */
helpful: Array<AskedItem>, 
/**
 * The suggested day of reply, ISO.
 */
reply_by: string, 
/**
 * The rule that suggests it.
 */
rule: string, 
/**
 * How that day was counted.
 */
working: unknown, };
export type TaskEdit = { 
/**
 * The row; empty for a new one.
 */
id: string, 
/**
 * The request; empty for one of the office.
 */
request: string, 
/**
 * What is to be done.
 */
title: string, 
/**
 * `TASK` or `BRING_FORWARD`.
 */
sort: string, 
/**
 * Who does it, a login; oneself if empty.
 */
assignee: string, 
/**
 * By when, ISO.
 */
due_on: string, 
/**
 * How many days before that to remind.
 */
remind_days: number, 
/**
 * Free remarks.
 */
remarks: string, };
export type TaskQuery = { 
/**
 * The assignee's login.
 */
assignee: string, 
/**
 * The request.
 */
request: string, 
/**
 * Due, or to be reminded of, on this day or earlier.
 */
until: string, 
/**
 * Also those that are done or dropped.
 */
ended: boolean, };
export type TaskView = { 
/**
 * The row.
 */
id: string, 
/**
 * The request; empty for one of the office.
 */
request: string, 
/**
 * Its reference.
 */
our_ref: string, 
/**
 * What is to be done; empty where the sort says it.
 */
title: string, 
/**
 * Its sort; words under `task-sort-`.
 */
sort: string, 
/**
 * Who does it.
 */
assignee: string, 
/**
 * By when, ISO.
 */
due_on: string, 
/**
 * The day it is first shown, ISO.
 */
remind_on: string, 
/**
 * Days from today to the due day.
 */
days_left: number | null, 
/**
 * Who made it; empty when the program did.
 */
made_by: string, 
/**
 * `OPEN`, `DONE` or `DROPPED`.
 */
status: string, 
/**
 * When it ended.
 */
done_on: string, 
/**
 * By whom.
 */
done_by: string, 
/**
 * The article that asks for it.
 */
article: string, 
/**
 * Free remarks.
 */
remarks: string, };
export type TieConsultation = { 
/**
 * The consultation's row.
 */
id: string, 
/**
 * The requests.
 */
requests: Array<string>, };
export type TiePersons = { 
/**
 * The one.
 */
person: string, 
/**
 * The other.
 */
other: string, 
/**
 * What the other is to the one, of the list `person-tie`; empty unties.
 */
tie: string, 
/**
 * How it is known.
 */
note: string, };
export type TodayCounts = { 
/**
 * People held.
 */
custody: number, 
/**
 * Past their day.
 */
overdue: number, 
/**
 * Due within seven days.
 */
week: number, 
/**
 * Due within the week after.
 */
fortnight: number, 
/**
 * Waiting for the other State.
 */
waiting: number, 
/**
 * Received lately.
 */
received: number, 
/**
 * Ending without anybody acting.
 */
ending: number, 
/**
 * Open files that no clock watches.
 */
unwatched: number, };
export type TodayQuery = { 
/**
 * `MINE`: of the reader and of those they stand in for; `UNIT`: of their unit; `ALL`, or empty: all they may see.
 */
scope: string, };
export type TodayView = { 
/**
 * The local day, ISO.
 */
today: string, 
/**
 * True when the office works today.
 */
working: boolean, 
/**
 * Days off within the coming fortnight, ISO.
 */
days_off: Array<string>, 
/**
 * People held: custody clocks first.
 */
custody: Array<CustodyView>, 
/**
 * Past their day.
 */
overdue: Array<DueView>, 
/**
 * Due within seven days.
 */
week: Array<DueView>, 
/**
 * Due within the week after.
 */
fortnight: Array<DueView>, 
/**
 * Waiting for the other State.
 */
waiting: Array<DueView>, 
/**
 * Received lately, newest first.
 */
received: Array<RegisterRow>, 
/**
 * Floors and protections that end soon: nothing acts by itself.
 */
ending: Array<DueView>, 
/**
 * Open files that no clock watches.
 */
unwatched: Array<RegisterRow>, 
/**
 * How many there are of each: the lists hold the first of them.
 */
counts: TodayCounts, 
/**
 * How many open files in all.
 */
open: number, 
/**
 * The reader's own tasks that are due, or whose reminder has come.
 */
tasks: Array<TaskView>, 
/**
 * Charges that the rule of speciality bars: nothing may go on until they are settled.
 */
speciality: Array<SpecialityAlert>, 
/**
 * Translations that are late or due within a week.
 */
translations: Array<DueTranslation>, 
/**
 * Who is away, or soon, with who stands in.
 */
away: Array<AbsenceView>, 
/**
 * How many proposals wait for this member's approval.
 */
proposals: number, 
/**
 * Handovers that want this member's signature.
 */
handovers: Array<HandoverView>, };
export type TranslationEdit = { 
/**
 * What is translated.
 */
what: string, 
/**
 * The letter's row it belongs to.
 */
communication: string, 
/**
 * From this language, BCP 47.
 */
source: string, 
/**
 * Into this one.
 */
target: string, 
/**
 * Who translates.
 */
translator: string, 
/**
 * Given out on; today if empty.
 */
sent_on: string, 
/**
 * Wanted by.
 */
due_on: string, 
/**
 * Its cost, decimal text.
 */
cost: string, 
/**
 * ISO 4217.
 */
currency: string, 
/**
 * Remarks.
 */
remarks: string, };
export type TranslationView = { 
/**
 * Row.
 */
id: string, 
/**
 * The order.
 */
order: TranslationEdit, 
/**
 * The day it came; empty while it is out.
 */
received_on: string, 
/**
 * Certified by the translator.
 */
certified: boolean, 
/**
 * What to know about it.
 */
notes: Array<NoteView>, };
export type TranslationsView = { 
/**
 * The request.
 */
request: string, 
/**
 * The version shown.
 */
seen: number, 
/**
 * Languages the other State accepts, as far as the office knows; BCP 47.
 */
accepted: Array<string>, 
/**
 * The translations.
 */
translations: Array<TranslationView>, };
export type TreatyQuery = { 
/**
 * Only those with this State.
 */
state: string, };
export type TreatyRuleView = { 
/**
 * The rule.
 */
code: string, 
/**
 * The rule whose words it uses.
 */
words: string, 
/**
 * Where it stands.
 */
article: string, 
/**
 * How long.
 */
length: number | null, 
/**
 * `CD`, `WD`, `M` or `H`.
 */
unit: string, 
/**
 * What starts it.
 */
trigger: string, 
/**
 * Its nature.
 */
nature: string, 
/**
 * What happens when it ends.
 */
effect: string, };
export type TreatyView = { 
/**
 * Its fields.
 */
row: RowView, 
/**
 * `IN_FORCE`, `NOT_YET` or `DENOUNCED`.
 */
standing: string, 
/**
 * Checked too long ago, or never.
 */
stale: boolean, 
/**
 * What it asks of decisions.
 */
profile: ProfileView | null, 
/**
 * The time limits it brings.
 */
rules: Array<TreatyRuleView>, };
export type UndoEntry = { 
/**
 * The entry's number.
 */
seq: number, 
/**
 * Why.
 */
reason: string, };
export type Unlock = { 
/**
 * The login.
 */
user: string, 
/**
 * The passphrase.
 */
passphrase: string, };
export type UseConsentView = { 
/**
 * Row.
 */
id: string, 
/**
 * The limit's row.
 */
use_limit: string, 
/**
 * `IN`: they ask us. `OUT`: we ask them.
 */
direction: string, 
/**
 * OTHER_USE or EXCULPATORY.
 */
sort: string, 
/**
 * For what.
 */
purpose: string, 
/**
 * Asked, or notice given.
 */
asked_on: string, 
/**
 * ASKED, GRANTED, CONDITIONS, REFUSED or NOTIFIED.
 */
status: string, 
/**
 * Decided.
 */
decided_on: string, 
/**
 * The condition set.
 */
condition: string, 
/**
 * The consultation's row it runs through.
 */
consultation: string, };
export type UseLimitEdit = { 
/**
 * What came.
 */
evidence: string, 
/**
 * The day it came.
 */
received_on: string, 
/**
 * The proceedings it may be used in.
 */
allowed: string, 
/**
 * Any other use needs their consent first.
 */
prior_consent?: boolean, 
/**
 * DEFAULT, CONDITION or SPONTANEOUS.
 */
source: string, 
/**
 * Their condition, word for word.
 */
condition: string, 
/**
 * Exculpatory content may be disclosed after notice.
 */
exculpatory?: boolean, 
/**
 * The letter's row it came with.
 */
communication: string, 
/**
 * The day the limit ends.
 */
until: string, 
/**
 * The article that limits.
 */
article: string, };
export type UseLimitView = { 
/**
 * Row.
 */
id: string, 
/**
 * The limit.
 */
limit: UseLimitEdit, 
/**
 * True while it binds.
 */
binds: boolean, 
/**
 * Why what came may not be used for anything else today; none once it may.
 */
bars_use: Problem | null, 
/**
 * Why exculpatory content may not be disclosed today; none once it may.
 */
bars_disclosure: Problem | null, };
export type UserView = { 
/**
 * The row, once open.
 */
id: string, 
/**
 * Typed to unlock.
 */
login: string, 
/**
 * Shown.
 */
display: string, 
/**
 * CLERK, OFFICER, HEAD, MANAGER, OBSERVER or ADMIN.
 */
role: string, 
/**
 * Language tag.
 */
locale: string, 
/**
 * `latn` or `arab`.
 */
digits: string, 
/**
 * `light`, `dark` or empty.
 */
theme: string, 
/**
 * `high` or empty.
 */
contrast: string, 
/**
 * The unit; empty where the office has none.
 */
unit: string, 
/**
 * How the language is spoken where they read it: `ar-EG`; empty for the plain language.
 */
region: string, 
/**
 * The Islamic calendar beside the other one: `islamic-umalqura`; empty for none.
 */
hijri: string, 
/**
 * True while their passphrase is one that an administrator chose.
 */
passphrase_given: boolean, };
export type UsesView = { 
/**
 * The request.
 */
request: string, 
/**
 * The version shown.
 */
seen: number, 
/**
 * The limit the legal basis sets by itself, not noted yet: a form starts from it.
 */
by_itself: UseLimitEdit | null, 
/**
 * The limits.
 */
limits: Array<UseLimitView>, 
/**
 * Askings and notices.
 */
consents: Array<UseConsentView>, };
export type VerifyAuthority = { 
/**
 * The row.
 */
id: string, 
/**
 * When; today if empty.
 */
on: string, 
/**
 * How: a letter, a call, the depositary's list.
 */
how: string, };
export type ViewColumn = { 
/**
 * The column's name: `reference`, `kind` ..., or `own:` and a field's row.
 */
name: string, 
/**
 * Its width in sixteenths of the text's size; its own width if 0.
 */
width: number, };
export type ViewsView = { 
/**
 * Those the program brings, then the office's, then one's own.
 */
views: Array<SavedView>, 
/**
 * One's everyday columns; empty while they are as they came.
 */
columns: Array<ViewColumn>, };
export type WhichJob = { 
/**
 * The job.
 */
job: string, };
export type WithdrawPerson = { 
/**
 * The involvement's row.
 */
involvement: string, 
/**
 * Why.
 */
reason: string, };
export type WordsCheck = { 
/**
 * Messages read.
 */
read: number, 
/**
 * Those that say something else than the program does.
 */
changed: number, 
/**
 * What is wrong, in order of lines.
 */
faults: Array<WordsFault>, };
export type WordsFault = { 
/**
 * The line, from 1.
 */
line: number, 
/**
 * What is wrong; words under `words-fault-`.
 */
code: string, 
/**
 * The message; empty where it cannot be read.
 */
id: string, 
/**
 * The placeholder, attribute or function it is about.
 */
what: string, };
export type WritingView = { 
/**
 * The row.
 */
id: string, 
/**
 * As written.
 */
full: string, 
/**
 * ISO 15924.
 */
script: string, 
/**
 * PRIMARY, TRANSLITERATION or ALIAS.
 */
sort: string, };
export type YearLine = { 
/**
 * The year of the day received or sent.
 */
year: string, 
/**
 * `IN` or `OUT`.
 */
direction: string, 
/**
 * Its entries.
 */
count: number, 
/**
 * Those of them that show only that they exist.
 */
masked: number, 
/**
 * Whether the reader sees every file of the office, those sealed aside: nobody else can close a year.
 */
whole: boolean, 
/**
 * The first reference the reader may see, in the order of entry.
 */
first: string, 
/**
 * The last.
 */
last: string, };

/** One step of a deadline's working, as the engine computed it: tagged by `step`. */
export type WorkingStep = { step: string; [fact: string]: unknown };
/** How a register's columns are read: proposed by the program, edited and saved by a person. */
export type RegisterMapping = { [key: string]: unknown };

/** Every command: what it takes and what it answers. */
export interface Commands {
  "desk.status": { request: Nothing; response: Status };
  "office.create": { request: CreateOffice; response: RecoveryKeyView };
  "office.confirm": { request: ConfirmRecovery; response: Status };
  "desk.unlock": { request: Unlock; response: Status };
  "desk.recover": { request: Recover; response: Status };
  "desk.lock": { request: Nothing; response: Status };
  "training.make": { request: Nothing; response: JobView };
  "training.job": { request: WhichJob; response: JobView };
  "training.stop": { request: WhichJob; response: JobView };
  "training.open": { request: Nothing; response: Status };
  "training.leave": { request: Nothing; response: Status };
  "training.move": { request: MoveClock; response: Status };
  "office.view": { request: Nothing; response: OfficeView };
  "law.choices": { request: Nothing; response: Choices };
  "rules.list": { request: Nothing; response: Array<RuleRow> };
  "rules.choose": { request: ChooseRule; response: Array<RuleRow> };
  "names.states": { request: InLanguage; response: Array<StateName> };
  "calendars.list": { request: Nothing; response: Array<CalendarEdit> };
  "calendars.save": { request: CalendarEdit; response: OfficeView };
  "holidays.confirm": { request: ConfirmHoliday; response: OfficeView };
  "members.list": { request: Nothing; response: Array<MemberLine> };
  "members.add": { request: AddMember; response: OfficeView };
  "members.edit": { request: EditMember; response: Array<MemberLine> };
  "members.end": { request: EndMember; response: Array<MemberLine> };
  "members.admit": { request: AdmitMember; response: Array<MemberLine> };
  "members.prefer": { request: Partial<Prefer>; response: Status };
  "members.passphrase": { request: ChangePassphrase; response: Status };
  "words.list": { request: Nothing; response: Array<OwnWordsView> };
  "words.check": { request: ReadWords; response: WordsCheck };
  "words.save": { request: ReadWords; response: Array<OwnWordsView> };
  "words.drop": { request: InLanguage; response: Array<OwnWordsView> };
  "words.export": { request: ReadWords; response: JobView };
  "drafts.list": { request: Nothing; response: Array<DraftView> };
  "drafts.read": { request: DraftKey; response: KeptDraft | null };
  "drafts.save": { request: Partial<DraftEdit>; response: Nothing };
  "drafts.drop": { request: DraftKey; response: Nothing };
  "today.view": { request: Partial<TodayQuery>; response: TodayView };
  "calendar.days": { request: Partial<CalendarQuery>; response: CalendarView };
  "deadlines.list": { request: Partial<DeadlinesQuery>; response: DeadlinesPage };
  "habits.read": { request: Nothing; response: HabitsView };
  "habits.keep": { request: KeepHabit; response: HabitsView };
  "register.page": { request: Partial<RegisterQuery>; response: RegisterPage };
  "register.years": { request: Nothing; response: Array<YearLine> };
  "views.list": { request: Nothing; response: ViewsView };
  "views.save": { request: Partial<SaveView>; response: ViewsView };
  "views.drop": { request: ById; response: ViewsView };
  "find.query": { request: FindQuery; response: Found };
  "history.page": { request: Partial<HistoryQuery>; response: HistoryPage };
  "history.undo": { request: UndoEntry; response: HistoryPage };
  "requests.open": { request: ById; response: FileView };
  "requests.register": { request: Partial<RegisterRequest>; response: FileView };
  "requests.preview": { request: Partial<RegisterRequest>; response: IntakeView };
  "requests.edit": { request: EditRequest; response: FileView };
  "requests.advance": { request: Advance; response: FileView };
  "persons.add": { request: AddPerson; response: FileView };
  "measures.add": { request: AddMeasure; response: FileView };
  "measures.set": { request: SetMeasure; response: FileView };
  "communications.log": { request: Partial<LogCommunication>; response: FileView };
  "deadlines.start": { request: Partial<StartDeadline>; response: FileView };
  "deadlines.end": { request: EndDeadline; response: FileView };
  "deadlines.extend": { request: ExtendDeadline; response: FileView };
  "deadlines.pause": { request: PauseDeadlines; response: FileView };
  "requests.correct": { request: CorrectDay; response: FileView };
  "checks.set": { request: SetCheck; response: FileView };
  "checks.supplement": { request: Supplement; response: SupplementView };
  "consultations.open": { request: Partial<OpenConsultation>; response: FileView };
  "consultations.conclude": { request: Partial<ConcludeConsultation>; response: FileView };
  "data.view": { request: OfRequest; response: DataView };
  "data.add": { request: AddDataItem; response: DataView };
  "data.edit": { request: EditDataItem; response: DataView };
  "data.drop": { request: DropRow; response: DataView };
  "assets.view": { request: OfRequest; response: AssetsView };
  "assets.add": { request: AddAsset; response: AssetsView };
  "assets.edit": { request: EditAsset; response: AssetsView };
  "assets.drop": { request: DropRow; response: AssetsView };
  "assets.event": { request: NoteAssetEvent; response: AssetsView };
  "assets.correct": { request: NoteAssetEvent; response: AssetsView };
  "assets.strike": { request: DropRow; response: AssetsView };
  "conditions.view": { request: OfRequest; response: ConditionsView };
  "conditions.add": { request: AddCondition; response: ConditionsView };
  "conditions.edit": { request: EditCondition; response: ConditionsView };
  "conditions.answer": { request: Partial<AnswerCondition>; response: ConditionsView };
  "conditions.keep": { request: Partial<KeepCondition>; response: ConditionsView };
  "conditions.drop": { request: DropRow; response: ConditionsView };
  "uses.view": { request: OfRequest; response: UsesView };
  "uses.add": { request: AddUseLimit; response: UsesView };
  "uses.edit": { request: EditUseLimit; response: UsesView };
  "uses.ask": { request: Partial<AskUse>; response: UsesView };
  "uses.decide": { request: Partial<DecideUse>; response: UsesView };
  "uses.notify": { request: Partial<NotifyUse>; response: UsesView };
  "offences.add": { request: AddOffence; response: FileView };
  "offences.edit": { request: EditOffence; response: FileView };
  "offences.drop": { request: DropRow; response: FileView };
  "offences.principal": { request: ById; response: FileView };
  "offences.decide": { request: Partial<DecideOffence>; response: FileView };
  "translations.view": { request: OfRequest; response: TranslationsView };
  "translations.order": { request: OrderTranslation; response: TranslationsView };
  "translations.edit": { request: EditTranslation; response: TranslationsView };
  "translations.receive": { request: Partial<ReceiveTranslation>; response: TranslationsView };
  "translations.drop": { request: DropRow; response: TranslationsView };
  "communications.prove": { request: Partial<ProveCommunication>; response: FileView };
  "links.add": { request: Partial<AddLink>; response: FileView };
  "links.drop": { request: DropRow; response: FileView };
  "links.judge": { request: JudgeLink; response: FileView };
  "requests.follow": { request: Partial<FollowRequest>; response: FileView };
  "measures.edit": { request: Partial<EditMeasure>; response: FileView };
  "consultations.view": { request: ById; response: ConsultationFile };
  "consultations.edit": { request: EditConsultation; response: ConsultationFile };
  "consultations.remind": { request: Partial<RemindConsultation>; response: ConsultationFile };
  "consultations.tie": { request: TieConsultation; response: ConsultationFile };
  "consultations.untie": { request: TieConsultation; response: ConsultationFile };
  "consultations.note": { request: NoteConsultation; response: ConsultationFile };
  "consultations.list": { request: Partial<ConsultationsQuery>; response: ConsultationsPage };
  "consultations.duties": { request: OfRequest; response: Array<DutyView> };
  "consultations.portfolio": { request: OfState; response: PortfolioView };
  "requests.follow_arrest": { request: FollowArrest; response: FileView };
  "grounds.list": { request: GroundsQuery; response: Array<GroundChoice> };
  "charges.view": { request: ById; response: SpecialityView };
  "charges.raise": { request: RaiseCharge; response: SpecialityView };
  "charges.ask": { request: ById; response: SpecialityView };
  "charges.settle": { request: SettleCharge; response: SpecialityView };
  "charges.discharge": { request: NoteDischarge; response: SpecialityView };
  "treaties.list": { request: Partial<TreatyQuery>; response: Array<TreatyView> };
  "treaties.view": { request: ById; response: TreatyView };
  "treaties.preview": { request: RowEdit; response: TreatyView };
  "treaties.save": { request: RowEdit; response: TreatyView };
  "treaties.denounce": { request: EndRow; response: TreatyView };
  "parties.list": { request: Partial<PartyQuery>; response: Array<PartyView> };
  "parties.save": { request: RowEdit; response: PartyView };
  "reciprocity.list": { request: Partial<ReciprocityQuery>; response: Array<ReciprocityView> };
  "reciprocity.save": { request: RowEdit; response: ReciprocityView };
  "reciprocity.end": { request: EndRow; response: ReciprocityView };
  "bases.for": { request: BasesFor; response: Array<BasisOption> };
  "authorities.list": { request: Partial<AuthorityQuery>; response: AuthorityPage };
  "authorities.view": { request: ById; response: AuthorityView };
  "authorities.save": { request: RowEdit; response: AuthorityView };
  "authorities.verify": { request: VerifyAuthority; response: AuthorityView };
  "authorities.retire": { request: RetireAuthority; response: AuthorityView };
  "authorities.for": { request: AuthoritiesFor; response: Array<AddresseeView> };
  "authorities.rehearse": { request: ReadDirectory; response: JobView };
  "authorities.import": { request: ReadDirectory; response: JobView };
  "authorities.export": { request: ExportDirectory; response: JobView };
  "states.list": { request: Nothing; response: Array<StateLine> };
  "states.sheet": { request: OfState; response: StateSheetView };
  "states.save": { request: SaveSheet; response: StateSheetView };
  "states.print": { request: PrintState; response: JobView };
  "confidentiality.note": { request: NoteConfidentiality; response: FileView };
  "grants.give": { request: GiveGrant; response: Array<GrantView> };
  "grants.list": { request: Partial<OfFile>; response: Array<GrantView> };
  "grants.revoke": { request: RevokeGrant; response: Array<GrantView> };
  "proposals.make": { request: MakeProposal; response: ProposalsView };
  "proposals.list": { request: Partial<OfFile>; response: ProposalsView };
  "proposals.approve": { request: DecideProposal; response: ProposalsView };
  "proposals.decline": { request: DecideProposal; response: ProposalsView };
  "proposals.withdraw": { request: DecideProposal; response: ProposalsView };
  "proposals.renew": { request: ById; response: ProposalsView };
  "requests.assign": { request: AssignRequests; response: Assigned };
  "handovers.open": { request: OpenHandover; response: HandoverView };
  "handovers.list": { request: Nothing; response: Array<HandoverView> };
  "handovers.view": { request: ById; response: HandoverView };
  "handovers.note": { request: NoteHandover; response: HandoverView };
  "handovers.sign": { request: ById; response: HandoverView };
  "handovers.cancel": { request: ById; response: HandoverView };
  "absences.list": { request: Nothing; response: Array<AbsenceView> };
  "absences.save": { request: SaveAbsence; response: Array<AbsenceView> };
  "absences.end": { request: ById; response: Array<AbsenceView> };
  "persons.search": { request: Partial<PersonQuery>; response: PersonsPage };
  "persons.alike": { request: Partial<AlikeQuery>; response: Array<AlikeView> };
  "persons.view": { request: ById; response: PersonCard };
  "persons.edit": { request: Partial<EditPerson>; response: PersonCard };
  "persons.name": { request: Partial<NamePerson>; response: PersonCard };
  "persons.paper": { request: Partial<PaperPerson>; response: PersonCard };
  "persons.tie": { request: Partial<TiePersons>; response: PersonCard };
  "persons.merge": { request: Partial<MergePersons>; response: PersonCard };
  "persons.involve": { request: Partial<InvolvePerson>; response: FileView };
  "persons.withdraw": { request: Partial<WithdrawPerson>; response: FileView };
  "tasks.list": { request: Partial<TaskQuery>; response: Array<TaskView> };
  "tasks.save": { request: Partial<TaskEdit>; response: TaskView };
  "tasks.end": { request: Partial<EndTask>; response: TaskView };
  "series.list": { request: Nothing; response: Array<SeriesView> };
  "series.try": { request: Partial<SeriesEdit>; response: SeriesView };
  "series.save": { request: Partial<SeriesEdit>; response: Array<SeriesView> };
  "series.drop": { request: ById; response: Array<SeriesView> };
  "fields.list": { request: Nothing; response: Array<OwnFieldEdit> };
  "fields.save": { request: Partial<OwnFieldEdit>; response: Array<OwnFieldEdit> };
  "register.export": { request: Partial<RegisterExport>; response: JobView };
  "import.inspect": { request: Partial<ReadRegister>; response: JobView };
  "import.rehearse": { request: Partial<ReadRegister>; response: JobView };
  "import.run": { request: Partial<ReadRegister>; response: JobView };
  "import.rows": { request: ImportRowsQuery; response: ImportRows };
  "import.list": { request: Nothing; response: Array<ImportView> };
  "import.undo": { request: ById; response: Array<ImportView> };
  "mappings.list": { request: Nothing; response: Array<SavedMapping> };
  "mappings.save": { request: SavedMapping; response: Array<SavedMapping> };
  "stats.table": { request: Partial<StatsQuery>; response: StatsTable };
  "stats.export": { request: Partial<StatsExport>; response: JobView };
  "store.verify": { request: Nothing; response: JobView };
  "store.backup": { request: InspectRegister; response: JobView };
  "jobs.view": { request: WhichJob; response: JobView };
  "jobs.cancel": { request: WhichJob; response: JobView };
}
