//! Which consultations the law asks for on a file now, and why: so that nobody has to know the article by heart.

use chrono::NaiveDate;

use super::{anchor, is_open};
use crate::deadlines::Due;
use crate::file::File;
use crate::law::{Family, Law};
use crate::lifecycle::obligation;
use crate::nouns::{Consultation, Deadline, Measure};
use crate::value::Id;

/// One consultation that the file calls for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Its purpose, `CON-REF-MLA`.
    pub purpose: &'static str,
    /// MANDATORY, WHERE_APPROPRIATE or VOLUNTARY.
    pub obligation: String,
    /// The article that asks.
    pub article: String,
    /// What calls for it, a code of the list `consultation-cause`.
    pub cause: &'static str,
    /// Whether one for this purpose has ended with an outcome.
    pub held: bool,
    /// The latest one for this purpose, if any was opened.
    pub consultation: Option<Id>,
}

/// The consultations that the file calls for, in the order in which the law lists their purposes.
#[must_use]
pub fn duties(law: &Law, file: &File, today: NaiveDate) -> Vec<Duty> {
    let called = causes(law, file, today);
    called
        .into_iter()
        .map(|(purpose, cause)| {
            let mut own = file
                .consultations
                .iter()
                .filter(|one| one.purpose == purpose);
            let latest: Option<&Consultation> = own.clone().next_back();
            Duty {
                purpose,
                obligation: obligation(law, file, purpose),
                article: anchor(law, file, purpose),
                cause,
                held: own.any(|one| !is_open(one)),
                consultation: latest.map(|one| one.id),
            }
        })
        .collect()
}

fn causes(law: &Law, file: &File, today: NaiveDate) -> Vec<(&'static str, &'static str)> {
    let request = &file.request;
    let incoming = request.direction == "IN";
    let stated: Vec<_> = file
        .grounds
        .iter()
        .filter(|ground| !ground.abandoned)
        .filter_map(|ground| law.ground(&ground.code))
        .collect();
    let refusing = stated
        .iter()
        .any(|ground| ground.family != Family::Postponement);
    let postponing = stated
        .iter()
        .any(|ground| ground.family == Family::Postponement);
    let decided = !request.outcome.is_empty();
    let extradition = matches!(request.kind.as_str(), "EXT" | "PAR");
    let investigation_order = request.basis == "EIO";
    let measure = |codes: &[&str], statuses: &[&str]| {
        file.measures.iter().any(|one: &Measure| {
            codes.contains(&one.code.as_str()) && statuses.contains(&one.status.as_str())
        })
    };
    let runs = |row: &&Deadline| matches!(row.status.as_str(), "RUNNING" | "PAUSED");
    let running = |rule: &str| {
        file.deadlines
            .iter()
            .filter(runs)
            .any(|row| row.rule == rule)
    };
    let late = |rule: &str| {
        file.deadlines.iter().any(|row| {
            let passed = row.due.parse::<Due>().is_ok_and(|due| due.day() < today);
            row.rule == rule && (row.status == "MISSED" || (runs(&row) && passed))
        })
    };
    let open_condition = |test: &dyn Fn(&crate::nouns::Condition) -> bool| {
        file.conditions
            .iter()
            .any(|one| one.answer.is_empty() && test(one))
    };
    let confiscated = file
        .asset_events
        .iter()
        .any(|event| event.sort == "CONFISCATED");
    let freeze = file
        .measures
        .iter()
        .any(|one| matches!(one.code.as_str(), "M-C3" | "M-J") && one.standing == "IN_FORCE");

    let mut called = Vec::new();
    let mut ask = |holds: bool, purpose, cause| {
        if holds {
            called.push((purpose, cause));
        }
    };
    let refusal = if extradition {
        "CON-REF-EXT"
    } else {
        "CON-REF-MLA"
    };
    let deciding = incoming && !decided;
    ask(
        deciding && refusing && !investigation_order,
        refusal,
        "GROUND_STATED",
    );
    ask(deciding && postponing, "CON-POST", "POSTPONEMENT_STATED");
    ask(
        open_condition(&|one| one.code != "COSTS"),
        "CON-COND",
        "CONDITIONS_NAMED",
    );
    ask(
        open_condition(&|one| one.code == "COSTS"),
        "CON-COST",
        "COSTS_NAMED",
    );
    let lifting = running("UNCAC-LIFT");
    ask(incoming && freeze && lifting, "CON-LIFT", "LIFTING_PLANNED");
    ask(
        incoming && freeze && !lifting,
        "CON-LIFT",
        "FREEZE_IN_FORCE",
    );
    ask(
        file.use_consents.iter().any(|one| one.status == "ASKED"),
        "CON-USE",
        "USE_ASKED",
    );
    ask(running("INT-STATUS"), "CON-STATUS", "STATUS_ASKED");
    ask(
        incoming && measure(&["E-PRES"], &["NO_RESULT", "IMPOSSIBLE"]),
        "CON-PRES",
        "PRESERVATION_FAILED",
    );
    ask(
        file.links.iter().any(|link| link.tie == "CONCURRENT_WITH"),
        "CON-JUR",
        "CONCURRENT",
    );
    ask(confiscated, "CON-RET", "RETURN_TERMS");
    ask(
        request.direction == "OUT" && request.status == "DRAFT" && request.basis == "WAR",
        "CON-DRAFT",
        "DRAFT_CHECK",
    );
    ask(
        deciding && refusing && investigation_order,
        "CON-EIO",
        "GROUND_STATED",
    );
    ask(
        incoming && !decided && late("EIO-EXE-90"),
        "CON-EIO",
        "LATE_EXECUTION",
    );
    called
}
