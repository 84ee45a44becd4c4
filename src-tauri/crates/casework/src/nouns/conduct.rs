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
    }
}

noun! {
    /// A consultation (domain.md 5).
    Consultation {
        /// The request it is about; further ones are tied by links later.
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
