//! The office: itself, its calendars, its people.

use super::noun;
use chrono::NaiveDate;

noun! {
    /// The central authority that owns the store.
    Office {
        /// Its name as the office writes it.
        1 name: String,
        /// The home State, ISO 3166-1 alpha-2 (user-assigned codes allowed).
        2 state: String,
        /// The language the office opens in, a tag of `locales.toml`.
        3 locale: String,
        /// Its default desk code in reference numbers.
        4 desk: String,
    }
}

noun! {
    /// A State's working calendar (domain.md 4.1, point 6).
    Calendar {
        /// Whose calendar.
        1 state: String,
        /// Days that are never working days: `fri sat`.
        2 weekend: String,
        /// Minutes east of UTC.
        3 zone: Option<i64>,
        /// How that State counts the trigger day: `EXCL`, `INCL`, or empty when nobody has checked.
        4 count_mode: String,
    }
}

noun! {
    /// One day off.
    Holiday {
        /// The calendar's State.
        1 state: String,
        /// The day.
        2 day: Option<NaiveDate>,
        /// What it is called.
        3 name: String,
        /// True when the day still depends on the moon's sighting.
        4 unconfirmed: bool,
    }
}

noun! {
    /// Somebody who works here. The passphrase's slot stands in the keyring, never here.
    Member {
        /// The name typed to unlock.
        1 login: String,
        /// The name shown.
        2 display: String,
        /// CLERK, OFFICER, HEAD, MANAGER, OBSERVER or ADMIN (domain.md 10).
        3 role: String,
        /// The unit whose files a clerk sees.
        4 unit: String,
        /// Language tag.
        5 locale: String,
        /// `latn` or `arab`: the digits this person reads.
        6 digits: String,
        /// `light`, `dark` or empty for the system's.
        7 theme: String,
        /// True once the person may no longer unlock.
        8 retired: bool,
        /// `high` for more contrast.
        9 contrast: String,
        /// How the language is spoken where this person reads it: `ar-EG`, or empty.
        10 region: String,
        /// The Islamic calendar shown beside the other one, as CLDR names it; empty for none.
        11 hijri: String,
        /// True while the passphrase is one that an administrator chose.
        12 passphrase_given: bool,
    }
}

noun! {
    /// The office's own words in one language: what it says otherwise than the program, or adds to it.
    OwnWords {
        /// The language's tag.
        1 locale: String,
        /// Fluent messages, as the program writes them.
        2 source: String,
        /// The name of the file they came in.
        3 file: String,
        /// When they were taken in.
        4 saved_on: Option<NaiveDate>,
        /// By whom, a login.
        5 saved_by: String,
    }
}
