//! The office's own ways: who may see and stand in, second persons, handovers, tasks, references, fields of its own.

use super::noun;
use crate::value::Id;
use chrono::NaiveDate;

noun! {
    /// One request opened for one member who would not see it otherwise (domain.md 10).
    Grant {
        /// The request.
        1 request: Option<Id>,
        /// The member's login.
        2 login: String,
        /// Who opened it, a login.
        3 given_by: String,
        /// When.
        4 given_on: Option<NaiveDate>,
        /// Until when.
        5 until: Option<NaiveDate>,
        /// Why.
        6 why: String,
    }
}

noun! {
    /// A step that waits for a second person (four eyes, domain.md 10).
    Proposal {
        /// The request.
        1 request: Option<Id>,
        /// The command proposed.
        2 command: String,
        /// Its request, JSON.
        3 body: String,
        /// Who proposes, a login.
        4 proposed_by: String,
        /// When.
        5 proposed_on: Option<NaiveDate>,
        /// OPEN, APPROVED, DECLINED or WITHDRAWN.
        6 status: String,
        /// Who decided, a login.
        7 decided_by: String,
        /// When.
        8 decided_on: Option<NaiveDate>,
        /// What they said.
        9 note: String,
        /// The file's version when it was proposed, or proposed anew.
        10 seen: Option<i64>,
    }
}

noun! {
    /// A look, an export or a shut door that leaves a trace (domain 10, audit).
    Audit {
        /// READ, EXPORT or REFUSED.
        1 sort: String,
        /// Who, a login.
        2 login: String,
        /// When.
        3 day: Option<NaiveDate>,
        /// The request it is about, as text; empty for none.
        4 about: String,
        /// What more there is to say, a code: the table exported, the command refused.
        5 detail: String,
    }
}

noun! {
    /// An officer's files passing to another, with a list both sign (S003 14).
    Handover {
        /// From, a login.
        1 from_login: String,
        /// To, a login.
        2 to_login: String,
        /// The day it takes effect.
        3 day: Option<NaiveDate>,
        /// Why.
        4 why: String,
        /// OPEN, SIGNED or CANCELLED.
        5 status: String,
        /// Signed by the one who gives.
        6 given_on: Option<NaiveDate>,
        /// Signed by the one who takes.
        7 taken_on: Option<NaiveDate>,
        /// The head who signed for somebody who is gone.
        8 signed_for_by: String,
    }
}

noun! {
    /// One file on a handover's list.
    HandoverItem {
        /// The handover.
        1 handover: Option<Id>,
        /// The request.
        2 request: Option<Id>,
        /// What the next one must know.
        3 note: String,
        /// True once taken over.
        4 taken: bool,
    }
}

noun! {
    /// A member away, and who stands in.
    Absence {
        /// Who is away, a login.
        1 login: String,
        /// First day.
        2 from_on: Option<NaiveDate>,
        /// Last day.
        3 to_on: Option<NaiveDate>,
        /// Who stands in, a login.
        4 delegate: String,
        /// Why.
        5 why: String,
    }
}

noun! {
    /// Something to do, or a file to look at again on a day.
    Task {
        /// The request; empty for one of the office.
        1 request: Option<Id>,
        /// What is to be done; empty where the sort says it.
        2 title: String,
        /// TASK, BRING_FORWARD, or a sort the law asks for (`lists.toml`, task-sort).
        3 sort: String,
        /// Who does it, a login.
        4 assignee: String,
        /// By when.
        5 due_on: Option<NaiveDate>,
        /// How many days before that to remind.
        6 remind_days: Option<i64>,
        /// Who made it, a login; empty when the program did.
        7 made_by: String,
        /// When it was done.
        8 done_on: Option<NaiveDate>,
        /// By whom.
        9 done_by: String,
        /// OPEN, DONE or DROPPED.
        10 status: String,
        /// Free remarks.
        11 remarks: String,
        /// The article that asks for it, where the program made it.
        12 article: String,
    }
}

noun! {
    /// How references of one register are written.
    Series {
        /// `IN` or `OUT`; empty for both.
        1 direction: String,
        /// The kinds that use it, codes with blanks between; empty for all.
        2 kinds: String,
        /// The pattern: `{direction}-{desk}-{year}-{number:4}` and text.
        3 pattern: String,
        /// The number to start from in its first year.
        4 first: Option<i64>,
        /// True when numbers go on over the year's end.
        5 continuous: bool,
    }
}

noun! {
    /// A field of the office's own on requests.
    OwnField {
        /// Its label, as the office words it.
        1 label: String,
        /// The kinds that carry it, codes with blanks between; empty for all.
        2 kinds: String,
        /// `IN` or `OUT`; empty for both.
        3 direction: String,
        /// TEXT, NUMBER, DATE, YES_NO or CHOICE.
        4 sort: String,
        /// The choices, one a line.
        5 choices: String,
        /// True when a form asks for it.
        6 required: bool,
        /// Its place among the others, from 1.
        7 position: Option<i64>,
        /// True once no form shows it any more.
        8 retired: bool,
        /// True when the register shows it.
        9 in_register: bool,
        /// A hint for who fills it in.
        10 hint: String,
    }
}

noun! {
    /// What one request has in one field of the office's own.
    OwnValue {
        /// The request.
        1 request: Option<Id>,
        /// The field.
        2 own_field: Option<Id>,
        /// The value: text, decimal, ISO day, `true`, or the choice.
        3 value: String,
    }
}

noun! {
    /// A saved way to look at the register: a question, its columns, its order. One without a name holds the columns
    /// that its owner likes every day.
    RegisterView {
        /// Its name, as its owner words it; empty for the everyday columns.
        1 name: String,
        /// Its owner, a login.
        2 owner: String,
        /// What is asked and shown, JSON.
        3 spec: String,
        /// True when everybody in the office is offered it.
        4 shared: bool,
        /// Its place among the others, from 1.
        5 position: Option<i64>,
    }
}
