//! How a request is conducted: letters, time limits, steps, consultations, grounds.

use super::noun;
use crate::value::Id;
use chrono::NaiveDate;

noun! {
    /// A letter, call or message.
    Communication {
        /// The request.
        1 request: Option<Id>,
        /// `IN` or `OUT`, seen from the office.
        2 direction: String,
        /// LETTER, REQUEST, ACKNOWLEDGEMENT, REMINDER, SUPPLEMENT, INFO_REQUEST, INFO_REPLY, STATUS_QUERY, STATUS_REPLY, NOTICE, RESULT, NOTE.
        3 sort: String,
        /// The channel it went by.
        4 channel: String,
        /// The effective day it went or came.
        5 day: Option<NaiveDate>,
        /// Who wrote, or to whom.
        6 party: String,
        /// Their or our reference on it.
        7 reference: String,
        /// What it says, in a few words.
        8 summary: String,
        /// The language it is written in.
        9 language: String,
        /// Proof of dispatch or delivery as noted.
        10 proof: String,
        /// The consultation it belongs to, if any.
        11 consultation: Option<Id>,
        /// The carrier's or platform's receipt number.
        12 receipt: String,
        /// The day delivery was proved.
        13 delivered_on: Option<NaiveDate>,
        /// SHA-256 of what went or came, hexadecimal.
        14 digest: String,
        /// What was enclosed, one item a line.
        15 inventory: String,
    }
}

noun! {
    /// One time limit on one request (domain.md 4.1). Old rows are kept when a new one supersedes them.
    Deadline {
        /// The request.
        1 request: Option<Id>,
        /// The rule's code.
        2 rule: String,
        /// DUE, MAXIMUM, MAY_EVENT, FLOOR, PROTECTION_END or TEST.
        3 nature: String,
        /// The trigger event's code.
        4 trigger: String,
        /// The trigger, local: `2026-03-10` or `2026-03-10T15:40`.
        5 trigger_at: String,
        /// The day (or local instant) it ends: `2026-03-28` or `2026-09-05T16:30`.
        6 due: String,
        /// The earlier day under the other count mode, when nobody has checked which applies.
        7 alternative: String,
        /// RUNNING, PAUSED, MET, MISSED, EXPIRED_EFFECT, CANCELLED or SUPERSEDED.
        8 status: String,
        /// The day it was met, or ended otherwise.
        9 ended_on: Option<NaiveDate>,
        /// True when the law attaches a consequence.
        10 hard: bool,
        /// `LAW`, `OFFICE` or `GIVEN` (a day somebody set or suggested).
        11 source: String,
        /// `US` or `THEM`: who must act.
        12 actor: String,
        /// The State whose calendar and zone the clock uses.
        13 calendar: String,
        /// The row this one replaces.
        14 supersedes: Option<Id>,
        /// How it was computed: the steps as JSON, shown on request.
        15 working: String,
        /// Why a person set or changed it by hand.
        16 reason: String,
        /// The measure it runs on, if not on the whole request.
        17 measure: Option<Id>,
        /// The request whose decision it is held for (ETS 185 29(7)).
        18 held_for: Option<Id>,
        /// The consultation whose reply it waits for.
        19 consultation: Option<Id>,
    }
}

noun! {
    /// An interval of waiting for the other State: start day counted, end day not (domain.md 8.1, net time).
    Wait {
        /// The request.
        1 request: Option<Id>,
        /// First day of waiting.
        2 from_day: Option<NaiveDate>,
        /// The day it ended; empty while it lasts.
        3 to_day: Option<NaiveDate>,
        /// INFO_REQUESTED or CONDITIONS_OFFERED.
        4 cause: String,
        /// The deadline rule it pauses, if a rule says so (CETS 209 4(5)).
        5 rule: String,
    }
}

noun! {
    /// One step of a request's life cycle, with its effective legal date.
    Movement {
        /// The request.
        1 request: Option<Id>,
        /// From where; empty for the first.
        2 from_status: String,
        /// To where.
        3 to_status: String,
        /// The day it counts from in law; may be earlier than the day of entry.
        4 effective_on: Option<NaiveDate>,
        /// Why.
        5 reason: String,
        /// Soft guards overridden, codes with blanks between.
        6 overridden: String,
        /// The login of the head who approved, where two persons are needed.
        7 approved_by: String,
        /// The day it counted from before a correction; empty for none.
        8 corrected_from: Option<NaiveDate>,
        /// The login of the person who took it; empty where nobody is known.
        9 by: String,
        /// The measure that moved, where it was not the request itself.
        10 measure: Option<Id>,
    }
}

noun! {
    /// One thing a guard asks for, as a person gave it: executing authority, court reference, waiver ...
    Fact {
        /// The request.
        1 request: Option<Id>,
        /// The fact's code (`lifecycles.toml`).
        2 code: String,
        /// What was given: text, code, or an ISO day.
        3 value: String,
        /// The measure it was given for, if not for the request.
        4 measure: Option<Id>,
    }
}

noun! {
    /// A consultation (domain.md 5).
    Consultation {
        /// The request it was opened on; further ones are tied by [`ConsultationTie`].
        1 request: Option<Id>,
        /// CON-REF-MLA, CON-POST ...
        2 purpose: String,
        /// MANDATORY, WHERE_APPROPRIATE or VOLUNTARY.
        3 obligation: String,
        /// WRITTEN, CALL, VIDEO or MEETING.
        4 mode: String,
        /// The day it was opened.
        5 opened_on: Option<NaiveDate>,
        /// Reply asked for by this day.
        6 reply_by: Option<NaiveDate>,
        /// The outcome's code, empty while open.
        7 outcome: String,
        /// The day of the outcome.
        8 outcome_on: Option<NaiveDate>,
        /// Our position.
        9 our_position: String,
        /// Their position.
        10 their_position: String,
        /// The text agreed.
        11 agreed: String,
        /// The article it rests on.
        12 article: String,
        /// BILATERAL, MULTILATERAL or NETWORK.
        13 format: String,
        /// The network, for NETWORK.
        14 network: String,
        /// `US` or `THEM`: who began it.
        15 initiated_by: String,
        /// The States in it, ISO 3166-1 alpha-2 with blanks between.
        16 states: String,
        /// Who takes part, one a line.
        17 participants: String,
        /// NORMAL, RESTRICTED, CONFIDENTIAL or SEALED.
        18 sensitivity: String,
        /// Documents, one reference a line.
        19 documents: String,
        /// Until when, for a postponement confirmed.
        20 until: Option<NaiveDate>,
        /// How costs are split, for costs agreed.
        21 split: String,
        /// The day of the latest reminder.
        22 reminded_on: Option<NaiveDate>,
    }
}

noun! {
    /// One more request that a consultation is about (CON-PORT ties many).
    ConsultationTie {
        /// The consultation.
        1 consultation: Option<Id>,
        /// The request.
        2 request: Option<Id>,
        /// What was said of it.
        3 note: String,
    }
}

noun! {
    /// A condition set or an assurance given (UNCAC 46(26), 44(12); ETS 24 11; ETS 98 3).
    Condition {
        /// The request.
        1 request: Option<Id>,
        /// CONDITION or ASSURANCE.
        2 sort: String,
        /// What it is about: DEATH_PENALTY, RETRIAL, DETENTION ... (`lists.toml`, condition).
        3 code: String,
        /// Its words.
        4 text: String,
        /// `US` or `THEM`: who asks for it.
        5 asked_by: String,
        /// The day it was asked for.
        6 asked_on: Option<NaiveDate>,
        /// ACCEPTED or DECLINED; empty while open.
        7 answer: String,
        /// The day of the answer; from then on it binds.
        8 answered_on: Option<NaiveDate>,
        /// The authority that commits itself.
        9 committed_by: String,
        /// Where the commitment stands in writing.
        10 document: String,
        /// The day it was kept, or no longer bound.
        11 fulfilled_on: Option<NaiveDate>,
        /// How it is watched.
        12 watch: String,
    }
}

noun! {
    /// A charge that somebody wants to add after surrender (rule of speciality; ETS 24 14).
    Charge {
        /// The extradition request.
        1 request: Option<Id>,
        /// As the prosecutor words it.
        2 as_written: String,
        /// The provision.
        3 provision: String,
        /// The day of the conduct.
        4 conduct_on: Option<NaiveDate>,
        /// The day somebody wanted to add it.
        5 raised_on: Option<NaiveDate>,
        /// Who wants to add it.
        6 authority: String,
        /// ALERT, CONSENT_ASKED, CONSENTED, REFUSED, PROTECTION_ENDED or DROPPED.
        7 status: String,
        /// The request for consent (SPC).
        8 consent_request: Option<Id>,
        /// Why it may go on, or not.
        9 reason: String,
        /// The day of that status.
        10 status_on: Option<NaiveDate>,
    }
}

noun! {
    /// A ground stated for a refusal or a postponement (domain.md 6).
    Ground {
        /// The request.
        1 request: Option<Id>,
        /// The measure refused; empty for the whole request.
        2 measure: Option<Id>,
        /// The ground's code.
        3 code: String,
        /// The reasons as given.
        4 reasons: String,
        /// True once the ground was dropped in favour of another course.
        5 abandoned: bool,
    }
}

noun! {
    /// One item of a contents checklist on one request (domain.md 3).
    CheckItem {
        /// The request.
        1 request: Option<Id>,
        /// The item's code, `R3`.
        2 code: String,
        /// PRESENT, MISSING, NA or WAIVED.
        3 status: String,
        /// Why it was waived.
        4 reason: String,
    }
}
