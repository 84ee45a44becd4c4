//! Translations: ordered, due and received, and what a late or ill-chosen one means for the file.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::deadlines::Due;
use crate::file::File;
use crate::judging::{not_before, past, required};
use crate::nouns::{Deadline, Translation};
use crate::rejection::Rejection;

/// Whether an order can stand. Languages are read and judged as tags by whoever takes them from outside.
///
/// # Errors
/// At the field: `required`, `same-language`, `future-date`, `before-start`, `no-such-row` (`communication`),
/// `amount-not-positive`.
pub fn judge(file: &File, order: &Translation, today: NaiveDate) -> Result<(), Rejection> {
    required("what", &order.what)?;
    required("source", &order.source)?;
    required("target", &order.target)?;
    if order.source == order.target {
        return Err(Rejection::new("same-language").at("target"));
    }
    past("sent_on", order.sent_on, today)?;
    not_before("due_on", order.due_on, order.sent_on)?;
    past("received_on", order.received_on, today)?;
    not_before("received_on", order.received_on, order.sent_on)?;
    let known = |id| file.communications.iter().any(|one| one.id == id);
    if order.communication.is_some_and(|id| !known(id)) {
        return Err(Rejection::new("no-such-row").at("communication"));
    }
    if order.cost_minor.is_some_and(|cost| cost < 0) {
        return Err(Rejection::new("amount-not-positive").at("cost"));
    }
    if order.cost_minor.is_some() {
        required("currency", &order.currency)?;
    }
    Ok(())
}

/// Something an officer should know about a translation; it stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Its day has passed.
    Overdue {
        /// By so many days.
        days: i64,
    },
    /// It comes after the day by which the papers must be on their way, or the wall behind that day.
    AfterTarget {
        /// The rule of the clock: INT-DISPATCH, ECE-PA-18 ...
        rule: String,
        /// Its day.
        due: NaiveDate,
    },
    /// No day was agreed, while such a clock runs.
    WithoutDay {
        /// The rule of the clock.
        rule: String,
        /// Its day.
        due: NaiveDate,
    },
    /// The other State accepts others, as far as the office knows.
    NotAccepted {
        /// Those it accepts, BCP 47 tags with blanks between.
        languages: String,
    },
}

/// What to know about a translation that is still out, and about its language.
#[must_use]
pub fn notes(
    file: &File,
    one: &Translation,
    accepted: &BTreeSet<String>,
    today: NaiveDate,
) -> Vec<Note> {
    let mut notes = Vec::new();
    if one.received_on.is_none() {
        if let Some(due) = one.due_on.filter(|due| *due < today) {
            let days = (today - due).num_days();
            notes.push(Note::Overdue { days });
        }
        if let Some((day, clock)) = target(file) {
            let rule = clock.rule.clone();
            match one.due_on {
                Some(due) if due > day => notes.push(Note::AfterTarget { rule, due: day }),
                None => notes.push(Note::WithoutDay { rule, due: day }),
                Some(_) => {}
            }
        }
    }
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let ours = file.request.direction == "OUT";
    if ours
        && !accepted.is_empty()
        && !accepted
            .iter()
            .any(|tag| primary(tag) == primary(&one.target))
    {
        let languages: Vec<&str> = accepted.iter().map(String::as_str).collect();
        notes.push(Note::NotAccepted {
            languages: languages.join(" "),
        });
    }
    notes
}

/// The running clock by which the papers must have gone: a dispatch target before the wall of an arrest.
fn target(file: &File) -> Option<(NaiveDate, &Deadline)> {
    let binding = |row: &&Deadline| {
        let arrest =
            row.trigger == "ARREST" && matches!(row.nature.as_str(), "MAY_EVENT" | "MAXIMUM");
        row.status == "RUNNING" && (row.rule == "INT-DISPATCH" || arrest)
    };
    let running = file.deadlines.iter().filter(binding);
    running
        .filter_map(|row| Some((row.due.parse::<Due>().ok()?.day(), row)))
        .min_by_key(|(day, _)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::Request;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn order() -> Translation {
        Translation {
            what: "request and warrant".into(),
            source: "ar".into(),
            target: "fr".into(),
            sent_on: Some(day("2026-03-10")),
            due_on: Some(day("2026-03-20")),
            ..Translation::default()
        }
    }

    fn held() -> File {
        let clock = |rule: &str, due: &str, nature: &str| Deadline {
            rule: rule.into(),
            due: due.into(),
            nature: nature.into(),
            trigger: "ARREST".into(),
            status: "RUNNING".into(),
            ..Deadline::default()
        };
        File {
            request: Request {
                direction: "OUT".into(),
                ..Request::default()
            },
            deadlines: vec![
                clock("ECE-PA-18", "2026-03-28", "MAY_EVENT"),
                clock("INT-DISPATCH", "2026-03-18", "DUE"),
            ],
            ..File::default()
        }
    }

    #[test]
    fn a_translation_that_comes_after_the_dispatch_target_says_so() {
        let late = notes(&held(), &order(), &BTreeSet::new(), day("2026-03-11"));
        let target = Note::AfterTarget {
            rule: "INT-DISPATCH".into(),
            due: day("2026-03-18"),
        };
        assert_eq!(late, [target]);
        let in_time = Translation {
            due_on: Some(day("2026-03-17")),
            ..order()
        };
        assert_eq!(
            notes(&held(), &in_time, &BTreeSet::new(), day("2026-03-11")),
            []
        );
        let come = Translation {
            received_on: Some(day("2026-03-22")),
            ..order()
        };
        assert_eq!(
            notes(&held(), &come, &BTreeSet::new(), day("2026-03-25")),
            []
        );
    }

    #[test]
    fn a_language_the_other_state_does_not_accept_is_named_and_a_region_does_not_matter() {
        let accepted = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect();
        let of = |tags: &[&str]| {
            notes(
                &File::default(),
                &order(),
                &accepted(tags),
                day("2026-03-11"),
            )
        };
        assert_eq!(
            of(&["de"]),
            [],
            "an incoming paper is translated for ourselves"
        );
        let ours = |tags: &[&str]| {
            let mut file = held();
            file.deadlines.clear();
            notes(&file, &order(), &accepted(tags), day("2026-03-11"))
        };
        assert_eq!(ours(&["fr-CH", "de"]), []);
        assert_eq!(ours(&[]), [], "nothing is known");
        let languages = "de en".into();
        assert_eq!(ours(&["de", "en"]), [Note::NotAccepted { languages }]);
    }

    #[test]
    fn an_order_says_what_is_wrong_with_it() {
        let judged = |order: &Translation| judge(&File::default(), order, day("2026-03-25"));
        assert_eq!(judged(&order()), Ok(()));
        type Spoil = fn(&mut Translation);
        let spoilt: [(Spoil, &str, &str); 7] = [
            (|it| it.what.clear(), "required", "what"),
            (|it| it.target = "ar".into(), "same-language", "target"),
            (
                |it| it.due_on = "2026-03-09".parse().ok(),
                "before-start",
                "due_on",
            ),
            (
                |it| it.sent_on = "2026-03-26".parse().ok(),
                "future-date",
                "sent_on",
            ),
            (
                |it| it.received_on = "2026-03-09".parse().ok(),
                "before-start",
                "received_on",
            ),
            (|it| it.cost_minor = Some(5), "required", "currency"),
            (
                |it| it.communication = Some(uuid::Uuid::from_u128(4)),
                "no-such-row",
                "communication",
            ),
        ];
        for (spoil, code, field) in spoilt {
            let mut one = order();
            spoil(&mut one);
            let no = judged(&one).unwrap_err();
            assert_eq!((no.code.as_str(), no.field.as_deref()), (code, Some(field)));
        }
    }
}
