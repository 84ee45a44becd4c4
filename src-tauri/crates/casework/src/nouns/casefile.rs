//! The file, its requests, and what a request asks for.

use super::noun;
use crate::value::Id;
use chrono::NaiveDate;

noun! {
    /// A file, which holds one or more requests.
    CaseFile {
        /// The office's reference of the file.
        1 reference: String,
        /// What it is about, in a few words.
        2 title: String,
    }
}

noun! {
    /// A request for cooperation (domain.md 1).
    Request {
        /// The file it belongs to.
        1 case_file: Option<Id>,
        /// `IN`: we are asked. `OUT`: we ask.
        2 direction: String,
        /// One of the 17 kinds.
        3 kind: String,
        /// The life cycle it moves in (`lifecycles.toml`).
        4 machine: String,
        /// Where it stands in that life cycle.
        5 status: String,
        /// The effective day it came there.
        6 status_on: Option<NaiveDate>,
        /// The other State, ISO 3166-1 alpha-2.
        7 state: String,
        /// The other State's authority.
        8 authority: String,
        /// The domestic authority that asks (OUT) or carries out (IN).
        9 home_authority: String,
        /// Our reference.
        10 our_ref: String,
        /// Their reference.
        11 their_ref: String,
        /// The primary legal basis: drives profile and clocks (domain.md 7).
        12 basis: String,
        /// Secondary bases, codes with blanks between.
        13 other_bases: String,
        /// What it is about, in a few words.
        14 subject: String,
        /// ROUTINE, URGENT or EMERGENCY.
        15 urgency: String,
        /// Why it is urgent: `CUSTODY`, `DISSIPATION`, `DATA_LOSS`, `TRIAL`, `LIMITATION`, `LIFE`.
        16 urgency_reason: String,
        /// The day the urgency is about.
        17 urgency_on: Option<NaiveDate>,
        /// NORMAL, RESTRICTED, CONFIDENTIAL or SEALED.
        18 sensitivity: String,
        /// The language it is written in, a BCP 47 tag.
        19 language: String,
        /// How it came or went (domain.md 1, channel).
        20 channel: String,
        /// The effective day the central authority received it (IN).
        21 received_on: Option<NaiveDate>,
        /// The time of day received, minutes after midnight local, when it matters.
        22 received_minute: Option<i64>,
        /// The day it was dispatched (OUT).
        23 sent_on: Option<NaiveDate>,
        /// The day they suggest, with reasons (UNCAC 46(24)).
        24 suggested_on: Option<NaiveDate>,
        /// The reasons they give for that day; without reasons it binds nobody.
        25 suggested_reason: String,
        /// EXECUTED_FULL ... REDIRECTED (domain.md 8.1), empty while pending.
        26 outcome: String,
        /// The day the result, refusal or withdrawal was dispatched (IN) or came (OUT).
        27 outcome_on: Option<NaiveDate>,
        /// The day the file was closed; never an outcome date.
        28 closed_on: Option<NaiveDate>,
        /// The login of the officer in charge.
        29 officer: String,
        /// The unit it is assigned to.
        30 unit: String,
        /// Prosecution `P` or sentence enforcement `S` (extradition).
        31 purpose: String,
        /// True when it is no matter of its own in the figures (a provisional arrest followed by its request).
        32 merged: bool,
        /// Free remarks.
        33 remarks: String,
        /// The import that brought it, if one did.
        34 import: Option<Id>,
        /// A governing day a person has set by hand, above the computed one.
        35 governing_on: Option<NaiveDate>,
        /// Which facts are confidential: `FACT`, `CONTENT` or both (UNCAC 46(20)).
        36 confidential: String,
        /// Both States agreed to use UNCAC 46(9)-(29) or UNTOC 18(9)-(29) although another treaty binds them.
        37 agreed_paragraphs: bool,
        /// Confidential until.
        38 confidential_until: Option<NaiveDate>,
        /// The person concerned must not be told.
        39 no_notice: bool,
        /// The provider must not tell its user.
        40 provider_gag: bool,
        /// The domestic case it belongs to.
        41 domestic_ref: String,
        /// The other State's authority in the directory.
        42 directory: Option<Id>,
    }
}

noun! {
    /// One item of assistance (domain.md 1, measure codes).
    Measure {
        /// The request.
        1 request: Option<Id>,
        /// `M-A`, `E-ACC` ...
        2 code: String,
        /// REQUESTED, ACCEPTED, IN_PROGRESS, DONE, DONE_PARTIAL, NO_RESULT, REFUSED, POSTPONED, IMPOSSIBLE, WITHDRAWN.
        3 status: String,
        /// The effective day of that status.
        4 status_on: Option<NaiveDate>,
        /// What exactly: account, place, addressee.
        5 detail: String,
        /// Electronic evidence: SUB IDENT TRA CON OTHER, blanks between.
        6 data_categories: String,
        /// The authority that carries it out, where it is not the request's.
        7 home_authority: String,
        /// The domestic order it rests on.
        8 order_ref: String,
        /// The day that order ends.
        9 order_ends: Option<NaiveDate>,
        /// IN_FORCE or ENDED, for what lasts: a freeze, a preservation, a temporary transfer. Empty before.
        10 standing: String,
    }
}

noun! {
    /// One offence (domain.md 9).
    Offence {
        /// The request.
        1 request: Option<Id>,
        /// As the request words it.
        2 as_written: String,
        /// SHERLOC types, `S02 S05`.
        3 sherloc: String,
        /// UNCAC article, if any.
        4 uncac: String,
        /// ICCS code, 2 to 6 digits.
        5 iccs: String,
        /// `ML`, `TF` or `PRED`.
        6 flag: String,
        /// True for exactly one offence of a request.
        7 principal: bool,
        /// The requesting State's provision.
        8 provision: String,
        /// Our equivalent provision.
        9 equivalent: String,
        /// GRANTED or REFUSED, once decided (the speciality list); empty before.
        10 decision: String,
        /// The ground it was refused on.
        11 ground: String,
    }
}

noun! {
    /// A sum named in a request. Never added across currencies.
    Amount {
        /// The request.
        1 request: Option<Id>,
        /// Whole minor units of the currency (ISO 4217 exponent).
        2 minor: Option<i64>,
        /// ISO 4217 code.
        3 currency: String,
        /// As the source wrote it.
        4 as_written: String,
    }
}

noun! {
    /// A tie between two requests (domain.md 1): FOLLOWS_PROV_ARREST, SUPPLEMENTS, DUPLICATE_OF ...
    Link {
        /// The later request.
        1 from_request: Option<Id>,
        /// The earlier request.
        2 to_request: Option<Id>,
        /// What ties them.
        3 tie: String,
        /// True while only suspected (a possible duplicate a person has not judged).
        4 suspected: bool,
    }
}
