//! A register comes in: rehearsed, imported as one, undone as one.

use super::WORKER;
use comity_tests::{Office, fixture};
use serde_json::{Value, json};

#[test]
fn a_register_is_rehearsed_without_a_trace_imported_whole_and_undone_whole() {
    let office = Office::on("2026-11-12", WORKER);
    let register = fixture("registers/register-ar.xlsx");
    let file = office.pick(register);
    let rehearsed = office.job("import.rehearse", json!({ "file": file }));
    assert_eq!(office.call("register.page", json!({}))["total"], 0);

    let done = office.job("import.run", json!({ "file": file }));
    for count in ["imported", "attached", "rejected", "not_rows"] {
        assert_eq!(done[count], rehearsed[count], "{count}");
    }
    assert_eq!(
        office.call("register.page", json!({}))["total"],
        done["imported"]
    );
    let refused = office.call(
        "import.rows",
        json!({ "job": done["job"], "only": "REJECT" }),
    );
    assert_eq!(refused["total"], done["rejected"]);
    assert!(
        refused["rows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|row| row["reason"] != "")
    );
    office.verify();

    // Every cell is kept verbatim with its request.
    let found = office.call("find.query", json!({ "text": "و/1/2023" }));
    let file = office.call("requests.open", json!({ "id": found["rows"][0]["id"] }));
    let cells = file["source"]["cells"].as_array().unwrap();
    let state = cells
        .iter()
        .find(|cell| cell[0].as_str().unwrap().ends_with(" / الدولة"));
    assert_eq!(state.unwrap()[1], "السعوديه", "{cells:?}");

    let import = done["import"].clone();
    let list = office.call("import.undo", json!({ "id": import }));
    assert_eq!(list[0]["status"], "UNDONE");
    assert_eq!(office.call("register.page", json!({}))["total"], 0);
    assert_eq!(
        office.call("find.query", json!({ "text": "و/1/2023" }))["total"],
        0
    );
    office.verify();
}

#[test]
fn an_import_is_not_undone_once_one_of_its_requests_was_worked_on() {
    let office = Office::on("2026-11-12", WORKER);
    let file = office.pick(fixture("registers/register-en.csv"));
    let done = office.job("import.run", json!({ "file": file }));
    let row = office.call("register.page", json!({ "limit": 1 }))["rows"][0].clone();
    let seen = office.call("requests.open", json!({ "id": row["id"] }))["seen"].clone();
    let touched = json!({ "id": row["id"], "seen": seen, "fields": { "remarks": "looked at" } });
    office.call("requests.edit", touched);
    let problem = office.refused("import.undo", json!({ "id": done["import"] }));
    assert_eq!(problem["code"], "undo-overtaken");
    assert_eq!(
        office.call("register.page", json!({}))["total"],
        done["imported"]
    );
}

#[test]
fn importing_the_same_register_twice_refuses_every_row_as_registered_already() {
    let office = Office::on("2026-11-12", WORKER);
    let file = office.pick(fixture("registers/register-en.csv"));
    let first = office.job("import.run", json!({ "file": file }));
    let again = office.job("import.rehearse", json!({ "file": file }));
    assert_eq!(again["imported"], 0);
    assert_eq!(again["rejected"], first["imported"]);
}

#[test]
fn statistics_of_an_imported_register_equal_its_truth() {
    for (register, truth) in [
        (
            "registers/register-en.csv",
            "registers/register-en.truth.json",
        ),
        (
            "registers/register-ar.xlsx",
            "registers/register-ar.truth.json",
        ),
    ] {
        let office = Office::on("2026-11-12", WORKER);
        let file = office.pick(fixture(register));
        office.job("import.run", json!({ "file": file }));
        let truth: Value = serde_json::from_slice(&std::fs::read(fixture(truth)).unwrap()).unwrap();
        for (direction, quarters) in truth["figures"]["as_imported"].as_object().unwrap() {
            for (quarter, expected) in quarters.as_object().unwrap() {
                let table = office.call("stats.table", json!({ "period": quarter, "table": "Q1" }));
                let totals = table["totals"].as_array().unwrap();
                let total = totals
                    .iter()
                    .find(|row| row["direction"] == *direction)
                    .unwrap();
                let n = |name: &str| total[name].as_u64().unwrap();
                let ours = [
                    ("opening", n("opening")),
                    ("received_or_sent", n("received")),
                    ("executed_full", n("executed_full")),
                    ("executed_part", n("executed_part")),
                    ("no_result", n("no_result")),
                    ("refused", n("refused")),
                    ("withdrawn", n("withdrawn")),
                    ("other_closed", n("lapsed") + n("redirected")),
                    ("closing", n("closing")),
                ];
                for (name, ours) in ours {
                    let fits = match &expected[name] {
                        Value::Object(range) => {
                            range["min"].as_u64() <= Some(ours)
                                && Some(ours) <= range["max"].as_u64()
                        }
                        exact => exact.as_u64() == Some(ours),
                    };
                    assert!(
                        fits,
                        "{register} {direction} {quarter} {name}: {ours}, not {}",
                        expected[name]
                    );
                }
            }
        }
    }
}

#[test]
fn a_workbook_that_claims_more_than_memory_is_refused_and_the_desk_lives() {
    let office = Office::on("2026-11-12", WORKER);
    for killer in comity_tests::killers::ALL {
        let path = office.beside().join(killer.name);
        std::fs::write(&path, (killer.bytes)()).unwrap();
        let file = office.pick(path);
        let ended = office.job_end("import.rehearse", json!({ "file": file }));
        assert_eq!(ended["state"], "FAILED", "{}: {ended}", killer.name);
        let code = ended["problem"]["code"].as_str().unwrap();
        assert!(code.starts_with("register-"), "{code}");
    }
    office.verify();
}

#[test]
fn pasted_rows_get_references_of_their_own_and_go_as_a_whole() {
    let office = Office::on("2026-01-14", WORKER);
    let text = "State\tKind\tReceived\tTheir reference\tPerson\n\
        XB\tMLA\t2026-01-09\tB/17\tArdan Velloch\n\
        XC\tEXT\t2026-01-10\tC-4\tليلى الخطيب\n\
        nowhere\tMLA\t2027-01-10\tN-1\tNobody";
    let mapping = json!({ "sheets": { "*": { "header_row": 1, "direction": "IN", "columns": {
        "State": "state", "Kind": "kind", "Received": "date_received",
        "Their reference": "their_ref", "Person": "persons",
    } } } });
    let asked = json!({ "text": text, "mapping": mapping });
    let rehearsed = office.job("import.rehearse", asked.clone());
    assert_eq!(
        (&rehearsed["imported"], &rehearsed["rejected"]),
        (&json!(2), &json!(1))
    );
    let rows = office.call(
        "import.rows",
        json!({ "job": rehearsed["job"], "only": "REJECT" }),
    );
    assert_eq!(rows["rows"][0]["row"], 4, "a row is known by its line");
    assert_eq!(office.call("register.page", json!({}))["total"], 0);

    let done = office.job("import.run", asked);
    let page = office.call("register.page", json!({ "sort": "entered" }));
    let refs: Vec<_> = (0..2)
        .map(|at| page["rows"][at]["our_ref"].clone())
        .collect();
    assert_eq!(page["total"], 2);
    assert_ne!(refs[0], refs[1], "{refs:?}");
    assert!(
        refs.iter()
            .all(|one| one.as_str().is_some_and(|text| text.contains("2026"))),
        "{refs:?}"
    );
    assert_eq!(office.call("import.list", json!({}))[0]["sort"], "PASTED");
    office.call("import.undo", json!({ "id": done["import"] }));
    assert_eq!(office.call("register.page", json!({}))["total"], 0);

    let long = "x".repeat(1024 * 1024 + 1);
    let refused = office.refused("import.inspect", json!({ "text": long }));
    assert_eq!(refused["code"], "request-too-long");
}
