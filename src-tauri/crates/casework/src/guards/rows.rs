//! Guards that read what else hangs on the file: ties, conditions, charges, translations, and what is still in force.

use super::Sight;
use crate::calendar::Calendar;
use crate::deadlines::{Due, Question, Trigger, compute};
use crate::law::{ConditionStand, Guard, Standing};
use chrono::NaiveDate;

impl Sight<'_> {
    /// Whether so much of the sentence is left as the rule asks for, counted from the receipt of the request; from
    /// the day of the step where it has not been received yet.
    pub(super) fn sentence_left(&self, rule: &str, guard: &Guard) -> bool {
        let end = self.fact(&guard.code, guard);
        let Some(rule) = self.law.rule(rule) else {
            return false;
        };
        let from = self.file.request.received_on.unwrap_or(self.on);
        let least = compute(
            rule,
            &Trigger::on(from),
            &Calendar::default(),
            &Question::default(),
        );
        match (end.parse::<NaiveDate>(), least) {
            (Ok(end), Ok(least)) => end >= least.due.day(),
            _ => false,
        }
    }

    pub(super) fn tied(&self, tie: &str) -> bool {
        let mut links = self.file.links.iter();
        links.any(|link| link.tie == tie && !link.suspected)
    }

    pub(super) fn one_in_force(&self) -> bool {
        self.measures()
            .any(|one| one.standing == Standing::InForce.code())
    }

    /// A minimum that still runs may not be cut short, and what is held for a decision waits for it.
    pub(super) fn floor_passed(&self) -> bool {
        let runs = |status: &str| matches!(status, "RUNNING" | "PAUSED");
        self.file.deadlines.iter().all(|row| {
            let own = row.measure.is_none() || row.measure == self.measure;
            let late = row.due.parse::<Due>().is_ok_and(|due| due.day() <= self.on);
            !(own && runs(&row.status) && row.nature == "FLOOR") || (late && row.held_for.is_none())
        })
    }

    pub(super) fn conditions(&self, stand: ConditionStand) -> bool {
        let worded = |one: &&crate::nouns::Condition| !one.text.trim().is_empty();
        let asked = self
            .file
            .conditions
            .iter()
            .filter(|one| one.answer != "DECLINED" && one.fulfilled_on.is_none());
        let mut asked = asked.filter(worded).peekable();
        if asked.peek().is_none() {
            return false;
        }
        asked.all(|one| {
            let accepted =
                one.answer == "ACCEPTED" && one.answered_on.is_some_and(|day| day <= self.on);
            let document = !one.document.trim().is_empty();
            match stand {
                ConditionStand::Worded => true,
                ConditionStand::Accepted => accepted,
                ConditionStand::Documented => accepted && document,
                ConditionStand::Committed => {
                    accepted && document && !one.committed_by.trim().is_empty()
                }
            }
        })
    }

    pub(super) fn no_charge_open(&self) -> bool {
        let open = |status: &str| matches!(status, "ALERT" | "CONSENT_ASKED");
        self.file.charges.iter().all(|one| !open(&one.status))
    }

    pub(super) fn use_consents_settled(&self) -> bool {
        let mut asked = self.file.use_consents.iter();
        asked.all(|one| one.direction != "OUT" || one.status != "ASKED")
    }

    pub(super) fn translated(&self) -> bool {
        let mut rows = self.file.translations.iter();
        rows.any(|one| one.received_on.is_some_and(|day| day <= self.on))
    }
}
