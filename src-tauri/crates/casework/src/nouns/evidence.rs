//! What is sought and obtained: data, assets, translations, and the limits on using what came.

use super::noun;
use crate::value::Id;
use chrono::NaiveDate;

noun! {
    /// An item of electronic evidence (domain.md 1 and 3, C-EEV-PRES D3-D10).
    DataItem {
        /// The request.
        1 request: Option<Id>,
        /// The measure that asks for it.
        2 measure: Option<Id>,
        /// SUB, IDENT, TRA, CON or OTHER.
        3 category: String,
        /// Who holds it.
        4 provider: String,
        /// The State whose law the provider obeys.
        5 provider_state: String,
        /// What the identifier is: ACCOUNT, EMAIL, PHONE, IP, DOMAIN, DEVICE, OTHER.
        6 identifier_sort: String,
        /// The identifier.
        7 identifier: String,
        /// The port, where an address is shared.
        8 port: Option<i64>,
        /// The first moment asked about, local: `2026-03-10` or `2026-03-10T15:40:00`.
        9 from_at: String,
        /// The last moment asked about.
        10 to_at: String,
        /// The time zone those moments are written in, minutes east of UTC.
        11 zone: Option<i64>,
        /// The provider's own reference of an earlier preservation.
        12 existing_ref: String,
        /// The day the data were made safe.
        13 preserved_on: Option<NaiveDate>,
        /// True when the user of the account must not be told.
        14 no_notice: bool,
        /// Free remarks.
        15 remarks: String,
    }
}

noun! {
    /// A thing of value that a request is about (domain.md 8.1, assets).
    Asset {
        /// The request.
        1 request: Option<Id>,
        /// The measure that asks for it.
        2 measure: Option<Id>,
        /// BANK_ACCOUNT, SECURITIES, REAL_PROPERTY ... (`lists.toml`, asset-sort).
        3 sort: String,
        /// What it is.
        4 description: String,
        /// Where it lies.
        5 place: String,
        /// In which State.
        6 state: String,
        /// The person in whose name it stands.
        7 holder: Option<Id>,
        /// The holder as written, where it is no person of the file.
        8 holder_text: String,
        /// Account, register or plate number.
        9 reference: String,
        /// The domestic order that holds it.
        10 order_ref: String,
        /// The later request whose decision it is held for (ENFORCES_CONFISCATION).
        11 held_for: Option<Id>,
        /// Free remarks.
        12 remarks: String,
    }
}

noun! {
    /// What became of an asset on a day: a flow of the statistics.
    AssetEvent {
        /// The asset.
        1 asset: Option<Id>,
        /// IDENTIFIED, FROZEN, RELEASED, CONFISCATED, RETURNED or SHARED.
        2 sort: String,
        /// The effective day.
        3 day: Option<NaiveDate>,
        /// Whole minor units of the currency.
        4 minor: Option<i64>,
        /// ISO 4217.
        5 currency: String,
        /// True while the value is an estimate.
        6 estimated: bool,
        /// Why it was returned or shared: UNCAC 57(3)(a), (b), (c), by agreement, to a victim (`return-basis`).
        7 basis: String,
        /// To whom.
        8 beneficiary: String,
        /// The currency of a stored equivalent.
        9 into_currency: String,
        /// The equivalent in whole minor units of that currency.
        10 into_minor: Option<i64>,
        /// The rate as published, decimal text.
        11 rate: String,
        /// The day of the rate (CETS 198 24(4): the day of the enforcement decision).
        12 rate_on: Option<NaiveDate>,
        /// Who published it.
        13 rate_source: String,
        /// Free remarks.
        14 remarks: String,
    }
}

noun! {
    /// What received evidence may be used for (domain.md 10, use limitation; UNCAC 46(19), 46(5)).
    UseLimit {
        /// The request it came with.
        1 request: Option<Id>,
        /// What came.
        2 evidence: String,
        /// The day it came.
        3 received_on: Option<NaiveDate>,
        /// The proceedings it may be used in.
        4 allowed: String,
        /// True when any other use needs their consent first.
        5 prior_consent: bool,
        /// DEFAULT (the treaty's own rule), CONDITION (they set one) or SPONTANEOUS (46(5)).
        6 source: String,
        /// Their condition, word for word.
        7 condition: String,
        /// True when exculpatory content may be disclosed after notice.
        8 exculpatory: bool,
        /// The letter it came with.
        9 communication: Option<Id>,
        /// The day the limit ends, if it does.
        10 until: Option<NaiveDate>,
        /// The article that limits.
        11 article: String,
    }
}

noun! {
    /// One asking to use evidence beyond the request, or the notice before exculpatory disclosure (46(19)).
    UseConsent {
        /// The request.
        1 request: Option<Id>,
        /// The limit it is about.
        2 use_limit: Option<Id>,
        /// `IN`: they ask us. `OUT`: we ask them.
        3 direction: String,
        /// OTHER_USE or EXCULPATORY.
        4 sort: String,
        /// For what.
        5 purpose: String,
        /// The day asked, or notice given.
        6 asked_on: Option<NaiveDate>,
        /// ASKED, GRANTED, CONDITIONS, REFUSED or NOTIFIED.
        7 status: String,
        /// The day decided.
        8 decided_on: Option<NaiveDate>,
        /// The condition set.
        9 condition: String,
        /// The consultation (CON-USE) it ran through.
        10 consultation: Option<Id>,
    }
}

noun! {
    /// A translation ordered for a request.
    Translation {
        /// The request.
        1 request: Option<Id>,
        /// What is translated.
        2 what: String,
        /// The letter it belongs to.
        3 communication: Option<Id>,
        /// From this language, a BCP 47 tag.
        4 source: String,
        /// Into this one.
        5 target: String,
        /// Who translates.
        6 translator: String,
        /// The day it was given out.
        7 sent_on: Option<NaiveDate>,
        /// The day it is wanted.
        8 due_on: Option<NaiveDate>,
        /// The day it came.
        9 received_on: Option<NaiveDate>,
        /// True when the translator certified it.
        10 certified: bool,
        /// Its cost in whole minor units.
        11 cost_minor: Option<i64>,
        /// ISO 4217.
        12 currency: String,
        /// Free remarks.
        13 remarks: String,
    }
}
