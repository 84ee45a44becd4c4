//! What binds us to other States, and who they are: treaties, party status, reciprocity, authorities, State sheets.

use super::noun;
use crate::value::Id;
use chrono::NaiveDate;

noun! {
    /// A bilateral treaty, entered by the office without code (domain.md 7, bilateral wizard).
    Treaty {
        /// The office's short code, used as legal basis: `BIL-XB-MLA`.
        1 code: String,
        /// The other State.
        2 state: String,
        /// Its title.
        3 title: String,
        /// Signed.
        4 signed_on: Option<NaiveDate>,
        /// In force since.
        5 in_force_on: Option<NaiveDate>,
        /// Denounced with effect from.
        6 denounced_on: Option<NaiveDate>,
        /// Kinds it covers, codes with blanks between.
        7 kinds: String,
        /// Articles on extradition.
        8 ext_articles: String,
        /// Articles on assistance.
        9 mla_articles: String,
        /// Channels it allows, codes with blanks between.
        10 channels: String,
        /// Languages it accepts, BCP 47 tags with blanks between.
        11 languages: String,
        /// Days a provisional arrest may last.
        12 arrest_days: Option<i64>,
        /// MAY or SHALL be released after them.
        13 arrest_effect: String,
        /// Days from the ARREST or from the ORDER.
        14 arrest_from: String,
        /// Further days that may be granted on request.
        15 arrest_extra_days: Option<i64>,
        /// Days after the appointed day of surrender when release is possible.
        16 surrender_may_days: Option<i64>,
        /// Days after it when release is due.
        17 surrender_must_days: Option<i64>,
        /// Days after final discharge when speciality ends.
        18 speciality_days: Option<i64>,
        /// Days to decide on consent under speciality.
        19 consent_days: Option<i64>,
        /// EXCL, INCL or empty when nobody has checked.
        20 count_mode: String,
        /// Nationals: MAY_REFUSE, MUST_REFUSE or NO_BAR.
        21 nationals: String,
        /// Political offences: MUST_REFUSE, MAY_REFUSE or NO_BAR.
        22 political: String,
        /// Fiscal offences: the same.
        23 fiscal: String,
        /// The least maximum penalty, months.
        24 threshold_months: Option<i64>,
        /// The least sentence left to serve, months.
        25 sentence_months: Option<i64>,
        /// Reasons for a refusal: HARD, SOFT, ADVICE or NONE.
        26 reasons: String,
        /// Consulting before refusing: the same.
        27 consult_refusing: String,
        /// Consulting before postponing: the same.
        28 consult_postponing: String,
        /// Reasons for postponing: the same.
        29 reasons_postponing: String,
        /// Use limitation: DEFAULT, CONDITION or NONE.
        30 use_limitation: String,
        /// Confidentiality: DEFAULT, ON_REQUEST or NONE.
        31 confidentiality: String,
        /// Who bears which costs.
        32 costs: String,
        /// Reservations and declarations.
        33 reservations: String,
        /// Where its text stands.
        34 text_ref: String,
        /// Where this was checked.
        35 source: String,
        /// When.
        36 checked_on: Option<NaiveDate>,
        /// By whom, a login.
        37 checked_by: String,
    }
}

noun! {
    /// Whether a State is bound by a multilateral instrument: the office's own knowledge, with source and date.
    PartyStatus {
        /// The instrument's code (`bases.toml`).
        1 basis: String,
        /// The State; the home State too.
        2 state: String,
        /// Bound since.
        3 from_on: Option<NaiveDate>,
        /// Bound until.
        4 to_on: Option<NaiveDate>,
        /// For which territory, when not the whole.
        5 territory: String,
        /// `Y` or `N`: takes it as a basis for extradition (UNCAC 44(6), UNTOC 16(5)); empty: not known.
        6 extradition_basis: String,
        /// The central authority named to the depositary.
        7 central_authority: String,
        /// Languages accepted, BCP 47 tags with blanks between.
        8 languages: String,
        /// Reservations and declarations.
        9 reservations: String,
        /// Where this was checked.
        10 source: String,
        /// When.
        11 checked_on: Option<NaiveDate>,
        /// By whom, a login.
        12 checked_by: String,
        /// `Y` bound, `N` not bound.
        13 bound: String,
    }
}

noun! {
    /// An assurance of reciprocity given or received.
    Reciprocity {
        /// The other State.
        1 state: String,
        /// The kind of request it covers; empty for all.
        2 kind: String,
        /// `OUT`: we assured them. `IN`: they assured us.
        3 direction: String,
        /// Its words.
        4 text: String,
        /// Who gave it.
        5 given_by: String,
        /// When.
        6 given_on: Option<NaiveDate>,
        /// Where it stands.
        7 document: String,
        /// CASE or GENERAL.
        8 scope: String,
        /// The request, for one case.
        9 request: Option<Id>,
        /// Until when.
        10 expires_on: Option<NaiveDate>,
        /// How we acted before.
        11 practice: String,
    }
}

noun! {
    /// An authority of the directory (S000 45): several a State are lawful (46(13)).
    Authority {
        /// Its State.
        1 state: String,
        /// Its name in a language we write.
        2 name: String,
        /// Its own name.
        3 local_name: String,
        /// PREVENTION, EXTRADITION, MLA, ASSET_RECOVERY, CIVIL_ADMIN, with blanks between.
        4 competences: String,
        /// Channels it takes, codes with blanks between.
        5 channels: String,
        /// Languages it accepts, BCP 47 tags with blanks between.
        6 languages: String,
        /// Postal address.
        7 address: String,
        /// Telephone.
        8 phone: String,
        /// E-mail.
        9 email: String,
        /// Who answers when it is urgent, and when.
        10 urgent_contact: String,
        /// The region or territory it serves, when not the whole.
        11 territory: String,
        /// Instruments it was named for, codes with blanks between.
        12 bases: String,
        /// Last verified on.
        13 verified_on: Option<NaiveDate>,
        /// By whom, a login.
        14 verified_by: String,
        /// How: letter, call, depositary's list.
        15 verified_how: String,
        /// True once it no longer exists.
        16 retired: bool,
        /// Free remarks.
        17 remarks: String,
        /// The import that brought it, if one did.
        18 import: Option<Id>,
    }
}

noun! {
    /// What an office knows of asking one State for help, beyond treaties and addresses: one page.
    StateSheet {
        /// The State.
        1 state: String,
        /// Contents it insists on.
        2 contents: String,
        /// How it gives electronic evidence.
        3 e_evidence: String,
        /// Special rules of its law.
        4 special_rules: String,
        /// Its practice on costs and time.
        5 practice: String,
        /// Free remarks.
        6 remarks: String,
        /// Last revised on.
        7 revised_on: Option<NaiveDate>,
        /// By whom, a login.
        8 revised_by: String,
    }
}

noun! {
    /// The office's own choice on one time limit: enabled after checking, disabled, or with another number.
    RuleChoice {
        /// The rule's code.
        1 rule: String,
        /// `Y` enabled, `N` disabled; empty: as shipped.
        2 enabled: String,
        /// The office's own number, for its own standards only.
        3 length: Option<i64>,
        /// How it was checked.
        4 note: String,
        /// When.
        5 decided_on: Option<NaiveDate>,
        /// By whom, a login.
        6 decided_by: String,
    }
}
