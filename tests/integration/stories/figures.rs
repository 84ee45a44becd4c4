//! The nine requests of the acceptance data set (domain.md 8.3), entered by commands, and the figures they give.

use super::WORKER;
use comity_tests::Office;
use serde_json::{Value, json};

/// One request of the set: id, State, basis, day received, outcome and its day, electronic evidence.
struct Nine {
    id: &'static str,
    state: &'static str,
    basis: &'static str,
    received: &'static str,
    e_evidence: bool,
}

const NINE: [Nine; 9] = [
    Nine {
        id: "R1",
        state: "XC",
        basis: "UNCAC",
        received: "2026-01-14",
        e_evidence: false,
    },
    Nine {
        id: "R2",
        state: "XB",
        basis: "UNTOC",
        received: "2026-02-10",
        e_evidence: false,
    },
    Nine {
        id: "R3",
        state: "XB",
        basis: "UNCAC",
        received: "2026-03-03",
        e_evidence: false,
    },
    Nine {
        id: "R4",
        state: "XD",
        basis: "UNCAC",
        received: "2026-03-30",
        e_evidence: false,
    },
    Nine {
        id: "R5",
        state: "XC",
        basis: "BIL",
        received: "2026-04-15",
        e_evidence: false,
    },
    Nine {
        id: "R6",
        state: "XB",
        basis: "BUD",
        received: "2026-05-06",
        e_evidence: true,
    },
    Nine {
        id: "R7",
        state: "XB",
        basis: "BUD",
        received: "2026-06-30",
        e_evidence: true,
    },
    Nine {
        id: "R8",
        state: "XD",
        basis: "UNTOC",
        received: "2026-05-25",
        e_evidence: false,
    },
    Nine {
        id: "R9",
        state: "XB",
        basis: "UNTOC",
        received: "2026-04-01",
        e_evidence: false,
    },
];

/// A request's file at hand: each step sends the version it last saw.
pub(super) struct Hand<'a> {
    pub(super) office: &'a Office,
    pub(super) file: Value,
}

impl Hand<'_> {
    pub(super) fn step(&mut self, to: &str, on: &str, facts: Value, more: Value) {
        let mut request = json!({
            "id": self.file["id"], "seen": self.file["seen"], "to": to, "effective_on": on,
            "facts": facts,
        });
        for (key, value) in more.as_object().into_iter().flatten() {
            request[key] = value.clone();
        }
        self.file = self.office.call("requests.advance", request);
    }

    /// Answers every open need of a step with something fitting, so that a story can pass through it.
    pub(super) fn pass(&mut self, to: &str, on: &str, more: Value) {
        self.pass_with(to, on, json!({}), more);
    }

    pub(super) fn pass_with(&mut self, to: &str, on: &str, mut facts: Value, more: Value) {
        let next = self.file["next"].as_array().into_iter().flatten();
        let step = next.clone().find(|step| step["to"] == to);
        let step = step.unwrap_or_else(|| panic!("{to} is not offered: {}", self.file["next"]));
        for need in step["needs"].as_array().into_iter().flatten() {
            let supply = need["supply"].as_str().unwrap_or_default();
            if matches!(supply, "" | "grounds") || need["met"] == true || !facts[supply].is_null() {
                continue;
            }
            let input = need["input"].as_str().unwrap_or_default();
            let codes = input
                .strip_prefix("CODE:")
                .and_then(|codes| codes.split(' ').next());
            facts[supply] = match (codes, input) {
                (Some(code), _) => json!(code),
                (None, "DAY" | "MOMENT") => json!(on),
                (None, "YES") => json!("YES"),
                (None, "OFFICER") => json!("tolvey"),
                (None, _) => json!("as noted"),
            };
        }
        self.step(to, on, facts, more);
    }

    /// Notes every item of the contents checklist as present.
    pub(super) fn complete(&mut self) {
        let codes: Vec<Value> = self.file["checks"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|item| item["code"].clone())
            .collect();
        for code in codes {
            self.file = self.office.call(
                "checks.set",
                json!({ "request": self.file["id"], "code": code, "status": "PRESENT" }),
            );
        }
    }

    /// Moves every measure.
    pub(super) fn measures(&mut self, status: &str, on: &str) {
        let rows: Vec<Value> = self.file["measures"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        for row in rows {
            self.file = self.office.call(
                "measures.set",
                json!({ "id": row["id"], "status": status, "on": on }),
            );
        }
    }
}

fn register<'a>(office: &'a Office, nine: &Nine) -> Hand<'a> {
    let mut fields = json!({
        "direction": "IN", "kind": if nine.e_evidence { "EEV" } else { "MLA" }, "state": nine.state,
        "authority": "Ministry of Justice", "their_ref": format!("{}/2026", nine.id),
        "basis": nine.basis, "received_on": nine.received, "channel": "CENTRAL_AUTH",
        "language": "en", "our_ref": nine.id,
    });
    match nine.id {
        "R1" => {
            fields["suggested_on"] = json!("2026-04-30");
            fields["suggested_reason"] = json!("trial opens 2026-05-18");
        }
        // The set gives these two a governing day of their own.
        "R6" => fields["governing_on"] = json!("2026-05-07"),
        "R7" => fields["governing_on"] = json!("2026-08-29"),
        _ => {}
    }
    let measure = if nine.e_evidence {
        json!({ "code": "E-PRES", "data_categories": ["TRA"] })
    } else {
        json!({ "code": "M-F2" })
    };
    let file = office.call(
        "requests.register",
        json!({ "fields": fields, "measures": [measure] }),
    );
    Hand { office, file }
}

/// To UNDER_REVIEW, ACCEPTED and IN_EXECUTION, by the days given.
fn into_execution(hand: &mut Hand<'_>, review: &str, accepted: &str, execution: &str) {
    hand.pass("UNDER_REVIEW", review, json!({}));
    hand.complete();
    hand.pass("ACCEPTED", accepted, json!({}));
    hand.pass("IN_EXECUTION", execution, json!({}));
}

fn execute(hand: &mut Hand<'_>, on: &str, measure: &str) {
    for status in ["ACCEPTED", "IN_PROGRESS", measure] {
        hand.measures(status, on);
    }
    hand.pass("EXECUTED", on, json!({}));
}

fn wait_for_facts(hand: &mut Hand<'_>, from: &str, to: &str) {
    hand.pass("INFO_REQUESTED", from, json!({}));
    hand.file = hand.office.call(
        "communications.log",
        json!({ "request": hand.file["id"], "direction": "IN", "sort": "INFO_REPLY", "day": to }),
    );
    hand.pass("UNDER_REVIEW", to, json!({}));
}

fn tell(office: &Office) {
    for nine in &NINE {
        let mut hand = register(office, nine);
        match nine.id {
            "R1" => {
                hand.pass("UNDER_REVIEW", "2026-01-18", json!({}));
                wait_for_facts(&mut hand, "2026-01-22", "2026-02-09");
                hand.complete();
                hand.pass("ACCEPTED", "2026-02-10", json!({}));
                hand.pass("IN_EXECUTION", "2026-02-11", json!({}));
                execute(&mut hand, "2026-04-02", "DONE");
            }
            "R2" => {
                into_execution(&mut hand, "2026-02-12", "2026-02-16", "2026-02-17");
                execute(&mut hand, "2026-05-20", "DONE");
            }
            "R3" => {
                hand.pass("UNDER_REVIEW", "2026-03-05", json!({}));
                hand.file = office.call(
                    "consultations.open",
                    json!({ "request": hand.file["id"], "purpose": "CON-REF-MLA", "on": "2026-04-12" }),
                );
                let consultation = hand.file["consultations"][0]["id"].clone();
                hand.file = office.call(
                    "consultations.conclude",
                    json!({ "id": consultation, "outcome": "REFUSE_CONFIRMED", "on": "2026-05-12" }),
                );
                hand.pass(
                    "REFUSED",
                    "2026-06-10",
                    json!({
                        "grounds": [{ "code": "M-SOV", "reasons": "essential interests" }],
                        "approved_by": "averin", "approver_passphrase": "another horse, another battery", "reason": "essential interests",
                    }),
                );
            }
            "R5" => {
                hand.pass("UNDER_REVIEW", "2026-04-16", json!({}));
                wait_for_facts(&mut hand, "2026-04-20", "2026-04-30");
                hand.complete();
                hand.pass("ACCEPTED", "2026-05-03", json!({}));
                hand.pass("IN_EXECUTION", "2026-05-04", json!({}));
                execute(&mut hand, "2026-06-15", "DONE_PARTIAL");
            }
            "R6" => {
                into_execution(&mut hand, "2026-05-06", "2026-05-06", "2026-05-06");
                execute(&mut hand, "2026-05-07", "DONE");
            }
            "R8" => {
                hand.pass("UNDER_REVIEW", "2026-05-27", json!({}));
                hand.pass(
                    "WITHDRAWN",
                    "2026-06-22",
                    json!({ "reason": "no longer needed" }),
                );
            }
            "R9" => {
                into_execution(&mut hand, "2026-04-05", "2026-04-07", "2026-04-08");
                execute(&mut hand, "2026-07-01", "DONE");
            }
            _ => {}
        }
    }
}

#[test]
fn the_nine_requests_of_the_acceptance_set_give_the_figures_it_expects() {
    let office = Office::on("2026-07-02", WORKER);
    office.call(
        "members.add",
        json!({ "login": "averin", "display": "Sana Averin", "role": "HEAD", "locale": "ar",
                "passphrase": "another horse, another battery" }),
    );
    tell(&office);

    let table = office.call("stats.table", json!({ "period": "2026-Q2", "table": "Q1" }));
    let total = &table["totals"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["direction"] == "IN")
        .unwrap();
    let count = |name: &str| total[name].as_u64().unwrap();
    assert_eq!(count("opening"), 4);
    assert_eq!(count("received"), 5);
    assert_eq!(count("executed_full"), 3);
    assert_eq!(count("executed_part"), 1);
    assert_eq!(count("no_result"), 0);
    assert_eq!(count("refused"), 1);
    assert_eq!(count("withdrawn"), 1);
    assert_eq!(count("lapsed") + count("redirected"), 0);
    assert_eq!(count("closing"), 3);
    assert_eq!(total["identity"], true);

    let figures = &table["figures"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["direction"] == "IN")
        .unwrap();
    let text = |name: &str| figures[name].as_str().unwrap().to_owned();
    assert_eq!(text("execution_rate"), "80.0");
    assert_eq!(text("refusal_rate"), "20.0");
    assert_eq!(text("clearance_rate"), "120.0");
    assert_eq!(text("disposition_days"), "45.5");
    assert_eq!(figures["gross"]["n"], 4);
    assert_eq!(figures["gross"]["median"], "69.5");
    assert_eq!(figures["gross"]["p90"], 99);
    assert_eq!(figures["gross"]["min"], 1);
    assert_eq!(figures["net"]["median"], "55.5");
    assert_eq!(figures["overdue"], 2);
    assert_eq!(text("overdue_rate"), "66.7");
    assert_eq!(figures["timely"], 3);
    assert_eq!(figures["timely_of"], 5);
    assert_eq!(text("timely_rate"), "60.0");
    assert_eq!(text("e_evidence_rate"), "40.0");
    assert_eq!(text("consultation_coverage"), "100.0");

    office.verify();
}

#[test]
fn a_table_that_does_not_exist_and_a_period_that_is_none_are_refused_at_their_field() {
    let office = Office::on("2026-07-02", WORKER);
    let problem = office.refused("stats.table", json!({ "period": "2026-Q5", "table": "Q1" }));
    assert_eq!(problem["field"], "period");
    let problem = office.refused("stats.table", json!({ "period": "2026-Q2", "table": "Z9" }));
    assert_eq!(problem["field"], "table");
}
