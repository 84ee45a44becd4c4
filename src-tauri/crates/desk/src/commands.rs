//! THE TABLE: every command, what it takes and answers, who may, how it runs.
//!
//! Dispatch, the TypeScript types, the role-matrix test and the documentation are derived from it. To add a
//! command, add a row and its handler; nothing else lists commands.

mod row;

pub use row::{CommandInfo, Sort};

use crate::access::Right;
use crate::wire::*;
// Every noun's module: a row names its handler, and no second list of nouns has to be kept.
use crate::*;
use row::asked;
use ts_rs::{TS, TypeVisitor as _};

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $sort:ident $name:literal ($request:ty) -> $response:ty, $right:ident = $handler:path;)+) => {
        /// The rows, in the order a newcomer should read them.
        pub const TABLE: &[CommandInfo] = &[$(CommandInfo {
            name: $name,
            sort: Sort::$sort,
            right: Right::$right,
            purpose: concat!($($doc),+),
            request: |config| asked(<$request as TS>::name(config), serde_json::from_str::<$request>("{}").is_ok()),
            response: <$response as TS>::name,
            declare: |declared| {
                declared.visit::<$request>();
                declared.visit::<$response>();
            },
            run: |desk, _name, body| commands!(@run $sort desk, _name, body, Right::$right, $request, $handler),
            act: commands!(@act $sort $request, $handler),
        }),+];
    };
    (@act Write $request:ty, $handler:path) => {
        Some(|act, body| crate::desk::act_on::<$request, _>(act, body, $handler))
    };
    (@act $sort:ident $request:ty, $handler:path) => { None };
    (@run Before $desk:ident, $name:ident, $body:ident, $right:expr, $request:ty, $handler:path) => {
        $desk.run_before::<$request, _>($body, $handler)
    };
    (@run Read $desk:ident, $name:ident, $body:ident, $right:expr, $request:ty, $handler:path) => {
        $desk.run_read::<$request, _>($body, $right, $handler)
    };
    (@run Write $desk:ident, $name:ident, $body:ident, $right:expr, $request:ty, $handler:path) => {
        $desk.run_write::<$request, _>($name, $body, $right, $handler)
    };
    (@run Job $desk:ident, $name:ident, $body:ident, $right:expr, $request:ty, $handler:path) => {
        $desk.run_job::<$request, _>($name, $body, $right, $handler)
    };
}

commands! {
    /// What can be known before and after unlocking.
    Before "desk.status" (Nothing) -> Status, Anyone = session::status;
    /// Makes a new office; it appears only when its recovery key has been typed back.
    Before "office.create" (CreateOffice) -> RecoveryKeyView, Anyone = office::create;
    /// Takes the recovery key typed back and opens the new office.
    Before "office.confirm" (ConfirmRecovery) -> Status, Anyone = office::confirm;
    /// Unlocks the office for a user.
    Before "desk.unlock" (Unlock) -> Status, Anyone = session::unlock;
    /// Opens with the recovery key and gives a user a new passphrase.
    Before "desk.recover" (Recover) -> Status, Anyone = session::recover;
    /// Locks: jobs are cancelled, the store is closed, keys are wiped.
    Before "desk.lock" (Nothing) -> Status, Anyone = session::lock;
    /// Makes a training office in the background, or makes it anew.
    Before "training.make" (Nothing) -> JobView, Anyone = training::make;
    /// How far the making is.
    Before "training.job" (WhichJob) -> JobView, Anyone = training::job;
    /// Stops the making.
    Before "training.stop" (WhichJob) -> JobView, Anyone = training::stop;
    /// Locks the real office and stands at the training office's gate.
    Before "training.open" (Nothing) -> Status, Anyone = training::open;
    /// Leaves the training office for the real one's gate.
    Before "training.leave" (Nothing) -> Status, Anyone = training::leave;
    /// Moves the training office's clock on.
    Read "training.move" (MoveClock) -> Status, Anyone = training::move_on;

    /// The office, its calendars and its people.
    Read "office.view" (Nothing) -> OfficeView, Anyone = office::view;
    /// The code lists a form offers.
    Read "law.choices" (Nothing) -> Choices, Anyone = law::choices;
    /// Every time limit, with what the office chose about it.
    Read "rules.list" (Nothing) -> Vec<RuleRow>, Anyone = rules::list;
    /// Enables a time limit after checking it, disables it, or gives a standard of the office another number.
    Write "rules.choose" (ChooseRule) -> Vec<RuleRow>, Decide = rules::choose;
    /// States by name in a language.
    Before "names.states" (InLanguage) -> Vec<StateName>, Anyone = law::states;
    /// Working calendars, the home State's first.
    Read "calendars.list" (Nothing) -> Vec<CalendarEdit>, Anyone = calendars::list;
    /// Saves a State's working calendar.
    Write "calendars.save" (CalendarEdit) -> OfficeView, Settings = calendars::save;
    /// Confirms a holiday that depended on the sighting of the moon.
    Write "holidays.confirm" (ConfirmHoliday) -> OfficeView, Settings = calendars::confirm;
    /// Who works here and who did, with what hangs on each.
    Read "members.list" (Nothing) -> Vec<MemberLine>, Anyone = members::list;
    /// Adds a user with a slot of their own in the keyring.
    Write "members.add" (AddMember) -> OfficeView, Administer = members::add;
    /// Changes a user's name, role, unit or language.
    Write "members.edit" (EditMember) -> Vec<MemberLine>, Administer = members::edit;
    /// Ends a user's access; what they did stays theirs.
    Write "members.end" (EndMember) -> Vec<MemberLine>, Administer = members::end;
    /// Gives a user a new first passphrase, or their access back.
    Write "members.admit" (AdmitMember) -> Vec<MemberLine>, Administer = members::admit;
    /// One's own language, digits, theme, contrast.
    Write "members.prefer" (Prefer) -> Status, Anyone = members::prefer;
    /// Changes one's own passphrase.
    Write "members.passphrase" (ChangePassphrase) -> Status, Anyone = members::passphrase;

    /// The office's own words, by language.
    Read "words.list" (Nothing) -> Vec<OwnWordsView>, Anyone = own_words::list;
    /// Reads a picked file of words and says line by line what is wrong with it. Writes nothing.
    Read "words.check" (ReadWords) -> WordsCheck, Settings = own_words::check;
    /// Takes a checked file of words into use.
    Write "words.save" (ReadWords) -> Vec<OwnWordsView>, Settings = own_words::save;
    /// Takes the office's own words in a language back.
    Write "words.drop" (InLanguage) -> Vec<OwnWordsView>, Settings = own_words::drop;
    /// Writes every message of a language to a picked file, to be corrected and read back.
    Job "words.export" (ReadWords) -> JobView, Settings = own_words::export;

    /// Forms one has begun and not sent, the latest first.
    Read "drafts.list" (Nothing) -> Vec<DraftView>, Anyone = drafts::list;
    /// What stands in one of them.
    Read "drafts.read" (DraftKey) -> Option<KeptDraft>, Anyone = drafts::read;
    /// Keeps a form as typed: encrypted, for oneself alone, outside the record.
    Read "drafts.save" (DraftEdit) -> Nothing, Anyone = drafts::save;
    /// Forgets one.
    Read "drafts.drop" (DraftKey) -> Nothing, Anyone = drafts::forget;

    /// The day at a glance.
    Read "today.view" (TodayQuery) -> TodayView, Content = today::view;
    /// What ends on each day of a span, and who is away.
    Read "calendar.days" (CalendarQuery) -> CalendarView, Content = agenda::days;
    /// Running clocks by day or by officer, a page at a time.
    Read "deadlines.list" (DeadlinesQuery) -> DeadlinesPage, Content = agenda::list;
    /// How the reader likes to look at things.
    Read "habits.read" (Nothing) -> HabitsView, Anyone = habits::read;
    /// Keeps how the reader likes to look at things; no entry.
    Read "habits.keep" (KeepHabit) -> HabitsView, Anyone = habits::keep;
    /// A page of the register.
    Read "register.page" (RegisterQuery) -> RegisterPage, Content = register::page;
    /// How the years of the register close.
    Read "register.years" (Nothing) -> Vec<YearLine>, Content = register::years;
    /// Saved ways to look at the register, with how many files each shows.
    Read "views.list" (Nothing) -> ViewsView, Content = register::list;
    /// Saves a way to look at the register, or one's everyday columns.
    Write "views.save" (SaveView) -> ViewsView, Content = register::save;
    /// Takes a saved view away.
    Write "views.drop" (ById) -> ViewsView, Content = register::drop;
    /// Finds files by reference, name or word.
    Read "find.query" (FindQuery) -> Found, Content = find::query;
    /// What happened, newest first.
    Read "history.page" (HistoryQuery) -> HistoryPage, Audit = history::page;
    /// Undoes an entry by a new one.
    Write "history.undo" (UndoEntry) -> HistoryPage, Decide = history::undo;

    /// One request's file.
    Read "requests.open" (ById) -> FileView, Content = requests::open;
    /// Registers an incoming request, or drafts an outgoing one.
    Write "requests.register" (RegisterRequest) -> FileView, Register = requests::register;
    /// What registering a request as typed so far would do. Writes nothing.
    Read "requests.preview" (RegisterRequest) -> IntakeView, Register = requests::preview;
    /// Changes fields of a request.
    Write "requests.edit" (EditRequest) -> FileView, Register = requests::edit;
    /// Moves a request one step of its life cycle.
    Write "requests.advance" (Advance) -> FileView, Step = requests::advance;
    /// Adds a person to a request.
    Write "persons.add" (AddPerson) -> FileView, Register = people::add;
    /// Adds a measure to a request.
    Write "measures.add" (AddMeasure) -> FileView, Register = measures::add;
    /// Moves a measure.
    Write "measures.set" (SetMeasure) -> FileView, Work = measures::set;
    /// Logs a letter, call or message.
    Write "communications.log" (LogCommunication) -> FileView, Register = letters::log;
    /// Starts a clock, or sets a day by hand.
    Write "deadlines.start" (StartDeadline) -> FileView, Work = deadlines::start;
    /// Ends a clock: met, or cancelled with a reason.
    Write "deadlines.end" (EndDeadline) -> FileView, Work = deadlines::end;
    /// Extends a clock from its old due day.
    Write "deadlines.extend" (ExtendDeadline) -> FileView, Work = deadlines::extend;
    /// Leaves days out of the custody clocks: consent given and taken back (CETS 209 4(5)).
    Write "deadlines.pause" (PauseDeadlines) -> FileView, Work = deadlines::pause;
    /// Puts a legal day right, approved by a second person; clocks are counted anew.
    Write "requests.correct" (CorrectDay) -> FileView, Work = corrections::correct;
    /// Notes the state of a checklist item.
    Write "checks.set" (SetCheck) -> FileView, Register = requests::set_check;
    /// What is missing from a request, and the data of the letter that asks for it.
    Read "checks.supplement" (Supplement) -> SupplementView, Content = checks::supplement;
    /// Opens a consultation.
    Write "consultations.open" (OpenConsultation) -> FileView, Work = consultations::open;
    /// Notes a consultation's outcome.
    Write "consultations.conclude" (ConcludeConsultation) -> FileView, Work = consultations::conclude;

    // What is sought, obtained and promised.

    /// A request's items of electronic evidence.
    Read "data.view" (OfRequest) -> DataView, Content = data_items::view;
    /// Adds an item of electronic evidence.
    Write "data.add" (AddDataItem) -> DataView, Register = data_items::add;
    /// Changes an item of electronic evidence.
    Write "data.edit" (EditDataItem) -> DataView, Register = data_items::edit;
    /// Takes an item of electronic evidence out.
    Write "data.drop" (DropRow) -> DataView, Register = data_items::drop;
    /// A request's assets, with flows and stock by currency.
    Read "assets.view" (OfRequest) -> AssetsView, Content = assets::view;
    /// Adds an asset.
    Write "assets.add" (AddAsset) -> AssetsView, Register = assets::add;
    /// Changes an asset.
    Write "assets.edit" (EditAsset) -> AssetsView, Register = assets::edit;
    /// Takes an asset out, with what was noted of it.
    Write "assets.drop" (DropRow) -> AssetsView, Work = assets::drop;
    /// Notes what became of an asset.
    Write "assets.event" (NoteAssetEvent) -> AssetsView, Work = assets::event;
    /// Corrects what was noted of an asset.
    Write "assets.correct" (NoteAssetEvent) -> AssetsView, Work = assets::correct;
    /// Strikes out what never became of an asset.
    Write "assets.strike" (DropRow) -> AssetsView, Work = assets::strike;
    /// A request's conditions and assurances.
    Read "conditions.view" (OfRequest) -> ConditionsView, Content = conditions::view;
    /// Adds a condition or an assurance.
    Write "conditions.add" (AddCondition) -> ConditionsView, Work = conditions::add;
    /// Changes a condition nobody has answered yet.
    Write "conditions.edit" (EditCondition) -> ConditionsView, Work = conditions::edit;
    /// Accepts or declines a condition; accepted, it binds.
    Write "conditions.answer" (AnswerCondition) -> ConditionsView, Work = conditions::answer;
    /// Notes how a condition is watched, or that it was kept.
    Write "conditions.keep" (KeepCondition) -> ConditionsView, Work = conditions::keep;
    /// Takes out a condition nobody has answered yet.
    Write "conditions.drop" (DropRow) -> ConditionsView, Work = conditions::drop;
    /// What evidence may be used for, and consent asked beyond it.
    Read "uses.view" (OfRequest) -> UsesView, Content = uses::view;
    /// Adds a limit on use.
    Write "uses.add" (AddUseLimit) -> UsesView, Register = uses::add;
    /// Changes a limit on use.
    Write "uses.edit" (EditUseLimit) -> UsesView, Work = uses::edit;
    /// Asks for consent to another use; a consultation opens with it.
    Write "uses.ask" (AskUse) -> UsesView, Work = uses::ask;
    /// Decides on consent to another use.
    Write "uses.decide" (DecideUse) -> UsesView, Work = uses::decide;
    /// Gives notice before exculpatory evidence is disclosed.
    Write "uses.notify" (NotifyUse) -> UsesView, Work = uses::notify;
    /// Adds an offence to a request.
    Write "offences.add" (AddOffence) -> FileView, Register = offences::add;
    /// Changes an offence.
    Write "offences.edit" (EditOffence) -> FileView, Register = offences::edit;
    /// Takes an offence out, never the last.
    Write "offences.drop" (DropRow) -> FileView, Register = offences::drop;
    /// Makes an offence the principal one.
    Write "offences.principal" (ById) -> FileView, Register = offences::principal;
    /// Says for one offence whether extradition is granted.
    Write "offences.decide" (DecideOffence) -> FileView, Work = offences::decide;
    /// A request's translations.
    Read "translations.view" (OfRequest) -> TranslationsView, Content = translations::view;
    /// Orders a translation.
    Write "translations.order" (OrderTranslation) -> TranslationsView, Register = translations::order;
    /// Changes the order of a translation.
    Write "translations.edit" (EditTranslation) -> TranslationsView, Register = translations::edit;
    /// Notes that a translation came.
    Write "translations.receive" (ReceiveTranslation) -> TranslationsView, Register = translations::receive;
    /// Takes a translation out.
    Write "translations.drop" (DropRow) -> TranslationsView, Register = translations::drop;
    /// Adds proof of dispatch or delivery to a letter.
    Write "communications.prove" (ProveCommunication) -> FileView, Register = letters::prove;
    /// Ties two requests.
    Write "links.add" (AddLink) -> FileView, Register = links::add;
    /// Takes a tie away.
    Write "links.drop" (DropRow) -> FileView, Register = links::drop;
    /// Judges a suspected tie.
    Write "links.judge" (JudgeLink) -> FileView, Work = links::judge;
    /// Makes the request that follows another, with what carries over.
    Write "requests.follow" (FollowRequest) -> FileView, Register = links::follow;
    /// Changes what a measure says about itself.
    Write "measures.edit" (EditMeasure) -> FileView, Register = measures::edit;

    // With other States: consultations, speciality, what follows a refusal.

    /// A consultation, whole.
    Read "consultations.view" (ById) -> ConsultationFile, Content = consultations::view;
    /// Changes particulars of a consultation.
    Write "consultations.edit" (EditConsultation) -> ConsultationFile, Work = consultations::edit;
    /// Reminds the other State, and starts the clock for its reply once more.
    Write "consultations.remind" (RemindConsultation) -> ConsultationFile, Work = consultations::remind;
    /// Ties requests to one consultation.
    Write "consultations.tie" (TieConsultation) -> ConsultationFile, Work = consultations::tie;
    /// Unties requests from a consultation.
    Write "consultations.untie" (TieConsultation) -> ConsultationFile, Work = consultations::untie;
    /// Notes what was said of one request, and what was agreed to be done.
    Write "consultations.note" (NoteConsultation) -> ConsultationFile, Work = consultations::note;
    /// Consultations by State, purpose and whose turn it is, a page at a time.
    Read "consultations.list" (ConsultationsQuery) -> ConsultationsPage, Content = consultations::list;
    /// The consultations that the law asks for on a file now, and why.
    Read "consultations.duties" (OfRequest) -> Vec<DutyView>, Content = consultations::duties;
    /// The sheet for a meeting on all open files with one State.
    Read "consultations.portfolio" (OfState) -> PortfolioView, Content = consultations::portfolio;
    /// Ties an extradition request to the provisional arrest before it; the clocks that hold the person move there.
    Write "requests.follow_arrest" (FollowArrest) -> FileView, Work = arrests::follow;
    /// The grounds that fit a request, and those that no State may use.
    Read "grounds.list" (GroundsQuery) -> Vec<GroundChoice>, Content = grounds::list;
    /// What the rule of speciality means on a surrendered person's file.
    Read "charges.view" (ById) -> SpecialityView, Content = charges::view;
    /// Raises a charge after surrender; barred, it stands as an alert.
    Write "charges.raise" (RaiseCharge) -> SpecialityView, Work = charges::raise;
    /// Makes the request for the other State's consent to a charge.
    Write "charges.ask" (ById) -> SpecialityView, Work = charges::ask;
    /// Settles a charge: consented, refused, protection ended, dropped.
    Write "charges.settle" (SettleCharge) -> SpecialityView, Work = charges::settle;
    /// Notes final discharge, which starts the end of the protection.
    Write "charges.discharge" (NoteDischarge) -> SpecialityView, Work = charges::discharge;

    // Treaties, party status, reciprocity, the directory, State sheets; the law in use.

    /// Bilateral treaties that the office wrote down.
    Read "treaties.list" (TreatyQuery) -> Vec<TreatyView>, Anyone = treaties::list;
    /// One of them.
    Read "treaties.view" (ById) -> TreatyView, Anyone = treaties::view;
    /// What a treaty as typed would ask and start. Writes nothing.
    Read "treaties.preview" (RowEdit) -> TreatyView, Anyone = treaties::preview;
    /// Saves a treaty, whole or not at all.
    Write "treaties.save" (RowEdit) -> TreatyView, Settings = treaties::save;
    /// Notes from when a treaty is denounced, or takes that back.
    Write "treaties.denounce" (EndRow) -> TreatyView, Settings = treaties::denounce;
    /// Which State is bound by which instrument.
    Read "parties.list" (PartyQuery) -> Vec<PartyView>, Anyone = parties::list;
    /// Notes whether a State is bound, with source and day.
    Write "parties.save" (RowEdit) -> PartyView, Settings = parties::save;
    /// Assurances of reciprocity, ours and theirs.
    Read "reciprocity.list" (ReciprocityQuery) -> Vec<ReciprocityView>, Anyone = reciprocity::list;
    /// Saves an assurance of reciprocity.
    Write "reciprocity.save" (RowEdit) -> ReciprocityView, Settings = reciprocity::save;
    /// Notes until when an assurance holds.
    Write "reciprocity.end" (EndRow) -> ReciprocityView, Settings = reciprocity::end;
    /// Legal bases that can carry a request, the best first.
    Read "bases.for" (BasesFor) -> Vec<BasisOption>, Content = bases::for_request;
    /// The directory of authorities, searched and by page.
    Read "authorities.list" (AuthorityQuery) -> AuthorityPage, Anyone = authorities::list;
    /// One authority.
    Read "authorities.view" (ById) -> AuthorityView, Anyone = authorities::view;
    /// Saves an authority.
    Write "authorities.save" (RowEdit) -> AuthorityView, Work = authorities::save;
    /// Notes that an authority's entry was verified, and how.
    Write "authorities.verify" (VerifyAuthority) -> AuthorityView, Work = authorities::verify;
    /// Retires an authority that no longer exists, or takes it back.
    Write "authorities.retire" (RetireAuthority) -> AuthorityView, Work = authorities::retire;
    /// Whom to write to for a new request, the best first.
    Read "authorities.for" (AuthoritiesFor) -> Vec<AddresseeView>, Content = authorities::for_request;
    /// Says row by row what importing a directory would do. Writes nothing.
    Job "authorities.rehearse" (ReadDirectory) -> JobView, Work = authorities::rehearse;
    /// Imports a directory; undone as a whole by `import.undo`.
    Job "authorities.import" (ReadDirectory) -> JobView, Work = authorities::run;
    /// Writes the directory to a picked file, so that it can be imported again.
    Job "authorities.export" (ExportDirectory) -> JobView, Register = authorities::export;
    /// The States we have anything with.
    Read "states.list" (Nothing) -> Vec<StateLine>, Content = states::list;
    /// All that is needed to ask one State for help.
    Read "states.sheet" (OfState) -> StateSheetView, Content = states::sheet;
    /// Saves what the office writes down of a State itself.
    Write "states.save" (SaveSheet) -> StateSheetView, Work = states::save;
    /// Writes a State sheet to a picked file, ready to be printed.
    Job "states.print" (PrintState) -> JobView, Register = states::print;

    // Who may see, second persons, handovers, absences.

    /// Notes whether confidentiality asked for can be kept; where it cannot, somebody has to say so promptly.
    Write "confidentiality.note" (NoteConfidentiality) -> FileView, Work = confidentiality::note;
    /// Opens one file for a member who would not see it otherwise.
    Write "grants.give" (GiveGrant) -> Vec<GrantView>, Decide = grants::give;
    /// For whom files were opened.
    Read "grants.list" (OfFile) -> Vec<GrantView>, Content = grants::list;
    /// Shuts a file again.
    Write "grants.revoke" (RevokeGrant) -> Vec<GrantView>, Decide = grants::revoke;
    /// Lays a step before a head.
    Write "proposals.make" (MakeProposal) -> ProposalsView, Propose = proposals::make;
    /// What waits for a head, and one's own.
    Read "proposals.list" (OfFile) -> ProposalsView, Propose = proposals::list;
    /// Runs what somebody else proposed.
    Write "proposals.approve" (DecideProposal) -> ProposalsView, Approve = proposals::approve;
    /// Turns it down, with a word why.
    Write "proposals.decline" (DecideProposal) -> ProposalsView, Approve = proposals::decline;
    /// Takes one's own proposal back.
    Write "proposals.withdraw" (DecideProposal) -> ProposalsView, Propose = proposals::withdraw;
    /// Lays one's own proposal before a head anew, after the file has changed.
    Write "proposals.renew" (ById) -> ProposalsView, Propose = proposals::renew;
    /// Gives files to an officer.
    Write "requests.assign" (AssignRequests) -> Assigned, Work = handovers::assign;
    /// Begins the handover of an officer's open files.
    Write "handovers.open" (OpenHandover) -> HandoverView, Propose = handovers::open;
    /// Handovers one takes part in; a head sees all.
    Read "handovers.list" (Nothing) -> Vec<HandoverView>, Propose = handovers::list;
    /// One handover with its list, as it is printed.
    Read "handovers.view" (ById) -> HandoverView, Propose = handovers::view;
    /// Notes what the next officer must know of a file.
    Write "handovers.note" (NoteHandover) -> HandoverView, Propose = handovers::note;
    /// Signs; with the last signature the files change hands.
    Write "handovers.sign" (ById) -> HandoverView, Propose = handovers::sign;
    /// Calls a handover off.
    Write "handovers.cancel" (ById) -> HandoverView, Propose = handovers::cancel;
    /// Who is away, and who stands in.
    Read "absences.list" (Nothing) -> Vec<AbsenceView>, Content = absences::list;
    /// Notes an absence and its delegate.
    Write "absences.save" (SaveAbsence) -> Vec<AbsenceView>, Propose = absences::save;
    /// Ends an absence earlier.
    Write "absences.end" (ById) -> Vec<AbsenceView>, Propose = absences::end;

    // The person register, tasks, references, fields of the office's own.

    /// Seeks persons of the register by name, paper or birth, a page at a time.
    Read "persons.search" (PersonQuery) -> PersonsPage, Content = persons::search;
    /// Who of the register may be the person a form describes.
    Read "persons.alike" (AlikeQuery) -> Vec<AlikeView>, Content = persons::alike;
    /// A person across files.
    Read "persons.view" (ById) -> PersonCard, Content = persons::view;
    /// Changes what is known of a person.
    Write "persons.edit" (EditPerson) -> PersonCard, Register = persons::edit;
    /// Adds, changes or takes away a writing of a person's name.
    Write "persons.name" (NamePerson) -> PersonCard, Register = persons::name;
    /// Adds, changes or takes away a paper.
    Write "persons.paper" (PaperPerson) -> PersonCard, Register = persons::paper;
    /// Ties two persons, or unties them.
    Write "persons.tie" (TiePersons) -> PersonCard, Register = persons::tie;
    /// Makes one person of two.
    Write "persons.merge" (MergePersons) -> PersonCard, Work = persons::merge;
    /// Takes a person of the register into a file.
    Write "persons.involve" (InvolvePerson) -> FileView, Register = persons::involve;
    /// Takes a person out of a file.
    Write "persons.withdraw" (WithdrawPerson) -> FileView, Register = persons::withdraw;
    /// Tasks and bring-forward dates, by due day.
    Read "tasks.list" (TaskQuery) -> Vec<TaskView>, Content = tasks::list;
    /// Makes or changes a task.
    Write "tasks.save" (TaskEdit) -> TaskView, Register = tasks::save;
    /// Ends a task: done, or dropped with a reason.
    Write "tasks.end" (EndTask) -> TaskView, Register = tasks::end;
    /// How the office writes its references.
    Read "series.list" (Nothing) -> Vec<SeriesView>, Anyone = series::list;
    /// Judges a series as typed, and says what it would give next. Writes nothing.
    Read "series.try" (SeriesEdit) -> SeriesView, Settings = series::attempt;
    /// Saves a series of references.
    Write "series.save" (SeriesEdit) -> Vec<SeriesView>, Settings = series::save;
    /// Takes a series out of use; references given stay.
    Write "series.drop" (ById) -> Vec<SeriesView>, Settings = series::drop;
    /// The fields of the office's own.
    Read "fields.list" (Nothing) -> Vec<OwnFieldEdit>, Anyone = own_fields::list;
    /// Saves a field of the office's own.
    Write "fields.save" (OwnFieldEdit) -> Vec<OwnFieldEdit>, Settings = own_fields::save;

    /// Writes the register's rows to a picked file.
    Job "register.export" (RegisterExport) -> JobView, Register = register::export;

    // Registers and imports.

    /// Reads a register's first rows and proposes how to read its columns.
    Job "import.inspect" (ReadRegister) -> JobView, Register = imports::inspect;
    /// Says row by row what an import would do. Writes nothing.
    Job "import.rehearse" (ReadRegister) -> JobView, Register = imports::rehearse;
    /// Imports a register; undone as a whole.
    Job "import.run" (ReadRegister) -> JobView, Work = imports::run;
    /// Pages through the rows of a rehearsal or an import.
    Read "import.rows" (ImportRowsQuery) -> ImportRows, Register = imports::rows;
    /// Past imports.
    Read "import.list" (Nothing) -> Vec<ImportView>, Register = imports::list;
    /// Undoes an import, unless its requests were worked on since.
    Write "import.undo" (ById) -> Vec<ImportView>, Decide = imports::undo;
    /// Saved ways to read a register's columns.
    Read "mappings.list" (Nothing) -> Vec<SavedMapping>, Register = imports::mappings;
    /// Saves a way to read a register's columns.
    Write "mappings.save" (SavedMapping) -> Vec<SavedMapping>, Register = imports::save_mapping;

    /// A statistics table for a period.
    Read "stats.table" (StatsQuery) -> StatsTable, Figures = figures::table;
    /// Writes a statistics table to a picked file.
    Job "stats.export" (StatsExport) -> JobView, Export = figures::export;

    /// Checks the whole store: pages, chain, rows against the ledger, replay.
    Job "store.verify" (Nothing) -> JobView, Verify = store::verify;
    /// Writes an encrypted backup to a picked file and reads it back.
    Job "store.backup" (InspectRegister) -> JobView, Keep = store::backup;

    /// Where a long job stands.
    Read "jobs.view" (WhichJob) -> JobView, Anyone = jobs::view;
    /// Cancels a long job.
    Read "jobs.cancel" (WhichJob) -> JobView, Anyone = jobs::cancel;
}

/// The row of a name.
#[must_use]
pub fn find_command(name: &str) -> Option<&'static CommandInfo> {
    TABLE.iter().find(|row| row.name == name)
}
