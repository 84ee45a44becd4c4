//! Conditions and assurances: asked for, answered, and then binding on whoever accepted them (UNCAC 46(26), 44(12)).

use chrono::NaiveDate;

use crate::judging::{coded, missing, not_before, past, required};
use crate::law::Law;
use crate::nouns::Condition;
use crate::rejection::Rejection;

/// Whether a condition says what it is and who asks for it.
///
/// # Errors
/// At the field: `required`, `unknown-code`, `future-date`.
pub fn judge(law: &Law, condition: &Condition, today: NaiveDate) -> Result<(), Rejection> {
    coded(law, "condition-sort", "sort", &condition.sort)?;
    coded(law, "condition", "code", &condition.code)?;
    required("text", &condition.text)?;
    coded(law, "side", "asked_by", &condition.asked_by)?;
    if condition.asked_on.is_none() {
        return Err(missing("asked_on"));
    }
    past("asked_on", condition.asked_on, today)
}

/// The condition with an answer. Acceptance binds, so it needs the authority that commits itself and the paper
/// where it does; for evidence that is the domestic authority that will use it (domain.md 2.2).
///
/// # Errors
/// At the field: `condition-bound` when it was answered before, `required`, `unknown-code`, `future-date`,
/// `before-start`.
pub fn answered(
    law: &Law,
    condition: &Condition,
    answer: &Condition,
    today: NaiveDate,
) -> Result<Condition, Rejection> {
    if !condition.answer.is_empty() {
        return Err(bound("answer"));
    }
    coded(law, "condition-answer", "answer", &answer.answer)?;
    past("on", answer.answered_on, today)?;
    not_before("on", answer.answered_on, condition.asked_on)?;
    if answer.answer == "ACCEPTED" {
        required("committed_by", &answer.committed_by)?;
        required("document", &answer.document)?;
    }
    Ok(Condition {
        answer: answer.answer.clone(),
        answered_on: answer.answered_on,
        committed_by: answer.committed_by.clone(),
        document: answer.document.clone(),
        ..condition.clone()
    })
}

/// The condition as watched, or as kept on a day. Only what was accepted can be kept.
///
/// # Errors
/// At the field: `condition-not-bound`, `future-date`, `before-start`, or `required` when nothing is said.
pub fn kept(
    condition: &Condition,
    on: Option<NaiveDate>,
    watch: &str,
    today: NaiveDate,
) -> Result<Condition, Rejection> {
    if condition.answer != "ACCEPTED" {
        return Err(Rejection::new("condition-not-bound").at("id"));
    }
    if on.is_none() && watch.trim().is_empty() {
        return Err(missing("on"));
    }
    past("on", on, today)?;
    not_before("on", on, condition.answered_on)?;
    let mut after = condition.clone();
    after.fulfilled_on = on.or(condition.fulfilled_on);
    if !watch.trim().is_empty() {
        watch.trim().clone_into(&mut after.watch);
    }
    Ok(after)
}

/// Whether it may still be changed or taken out: once answered, it is part of what two States agreed.
///
/// # Errors
/// `condition-bound` at `id`.
pub fn changeable(condition: &Condition) -> Result<(), Rejection> {
    if condition.answer.is_empty() {
        Ok(())
    } else {
        Err(bound("id"))
    }
}

fn bound(field: &str) -> Rejection {
    Rejection::new("condition-bound").at(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;

    fn asked() -> Condition {
        Condition {
            sort: "ASSURANCE".into(),
            code: "DEATH_PENALTY".into(),
            text: "The death penalty will not be carried out.".into(),
            asked_by: "THEM".into(),
            asked_on: "2026-05-01".parse().ok(),
            ..Condition::default()
        }
    }

    #[test]
    fn acceptance_binds_and_so_needs_who_and_where() {
        let (law, today) = (law::get(), "2026-05-20".parse().unwrap());
        assert_eq!(judge(law, &asked(), today), Ok(()));
        let answer = Condition {
            answer: "ACCEPTED".into(),
            answered_on: Some(today),
            committed_by: "Prosecutor General".into(),
            document: "note of 20 May".into(),
            ..Condition::default()
        };
        let bound = answered(law, &asked(), &answer, today).unwrap();
        assert_eq!(bound.text, asked().text);
        assert_eq!(changeable(&bound).unwrap_err().code, "condition-bound");
        assert_eq!(
            answered(law, &bound, &answer, today).unwrap_err().code,
            "condition-bound"
        );
        type Spoil = fn(&mut Condition);
        let spoilt: [(Spoil, &str, &str); 5] = [
            (|it| it.answer = "PERHAPS".into(), "unknown-code", "answer"),
            (|it| it.committed_by.clear(), "required", "committed_by"),
            (|it| it.document.clear(), "required", "document"),
            (
                |it| it.answered_on = "2026-05-21".parse().ok(),
                "future-date",
                "on",
            ),
            (
                |it| it.answered_on = "2026-04-30".parse().ok(),
                "before-start",
                "on",
            ),
        ];
        for (spoil, code, field) in spoilt {
            let mut one = answer.clone();
            spoil(&mut one);
            let no = answered(law, &asked(), &one, today).unwrap_err();
            assert_eq!((no.code.as_str(), no.field.as_deref()), (code, Some(field)));
        }
        let declined = Condition {
            answer: "DECLINED".into(),
            answered_on: Some(today),
            ..Condition::default()
        };
        let declined = answered(law, &asked(), &declined, today).unwrap();
        assert_eq!(
            kept(&declined, Some(today), "", today).unwrap_err().code,
            "condition-not-bound"
        );
        let done = kept(&bound, Some(today), "yearly report", today).unwrap();
        assert_eq!(
            (done.fulfilled_on, done.watch.as_str()),
            (Some(today), "yearly report")
        );
    }
}
