//! Fields of the office's own where they leave the file: the register as a file, figures, registers that come in.

use super::WORKER;
use super::ways::{reference, request};
use comity_tests::Office;
use serde_json::{Value, json};

/// Two fields of the office's own, a choice and a number, both shown in the register.
fn two_fields(office: &Office) -> (String, String) {
    office.call(
        "fields.save",
        json!({
            "label": "Prosecutor’s office", "sort": "CHOICE", "choices": ["South", "North"],
            "in_register": true, "position": 1
        }),
    );
    let fields = office.call(
        "fields.save",
        json!({ "label": "Boxes", "sort": "NUMBER", "in_register": true, "position": 2 }),
    );
    let id = |at: usize| fields[at]["id"].as_str().unwrap().to_owned();
    (id(0), id(1))
}

#[test]
fn the_register_leaves_as_a_file_with_what_the_reader_may_see_and_nothing_else() {
    let office = Office::on("2026-01-14", WORKER);
    let (choice, boxes) = two_fields(&office);
    let first = request(&office, "MLA", &json!({ &choice: "North", &boxes: "-2.5" }));
    request(&office, "AST", &json!({}));
    let sealed = request(&office, "AST", &json!({}));
    let _answer = office.ask(
        "requests.edit",
        json!({
            "id": sealed["id"], "seen": sealed["seen"],
            "fields": { "sensitivity": "SEALED", "officer": "somebody" }
        }),
    );

    let (file, path) = office.pick_new("register.csv");
    let export = |query: Value, format: &str, file: &str, locale: &str| {
        office.job(
            "register.export",
            json!({ "query": query, "format": format, "file": file, "locale": locale }),
        )
    };
    let written = export(json!({ "sort": "reference" }), "csv", &file, "en");
    assert_eq!(
        written["rows"], 2,
        "a sealed file of somebody else's stays in the house"
    );
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(lines[0].ends_with("Prosecutor’s office,Boxes"), "{text}");
    assert!(lines[1].starts_with(reference(&first)), "{text}");
    assert!(lines[1].contains(",2026-01-14,"), "{text}");
    assert!(lines[1].contains("Incoming"), "codes are in words: {text}");
    assert!(lines[1].ends_with("North,-2.5"), "{text}");
    assert!(lines[2].ends_with(",,"), "{text}");
    assert!(!text.contains(reference(&sealed)), "{text}");

    let only = json!({ "own": [{ "field": choice, "value": "North" }] });
    let (file, path) = office.pick_new("register.xlsx");
    assert_eq!(export(only, "xlsx", &file, "ar")["rows"], 1);
    assert!(path.exists());
    let odd = office.job_end(
        "register.export",
        json!({ "format": "pdf", "file": office.pick_new("x").0 }),
    );
    assert_eq!(
        (&odd["state"], &odd["problem"]["code"]),
        (&json!("FAILED"), &json!("unknown-format"))
    );
    office.verify();
}

#[test]
fn figures_are_chosen_and_split_by_a_field_of_the_offices_own() {
    let office = Office::on("2026-01-14", WORKER);
    let (choice, boxes) = two_fields(&office);
    request(&office, "MLA", &json!({ &choice: "North", &boxes: "10" }));
    request(&office, "MLA", &json!({ &choice: "North", &boxes: "9" }));
    request(&office, "AST", &json!({ &choice: "South" }));
    request(&office, "MLA", &json!({}));
    let table = |own: Value, split: &str| {
        let query = json!({ "period": "2026-Q1", "table": "Q1", "own": own, "split": split });
        office.call("stats.table", query)
    };
    let received = |table: &Value| table["totals"][0]["received"].as_u64();
    let whole = table(json!([]), "");
    assert_eq!((received(&whole), &whole["split"]), (Some(4), &Value::Null));
    let north = table(json!([{ "field": choice, "value": "North" }]), "");
    assert_eq!(received(&north), Some(2));
    assert_ne!(north["data_hash"], whole["data_hash"]);
    assert_eq!(
        received(&table(json!([{ "field": choice }]), "")),
        Some(3),
        "any value at all"
    );
    let both = json!([{ "field": choice, "value": "North" }, { "field": boxes, "value": "9" }]);
    assert_eq!(received(&table(both, "")), Some(1));

    let split = |by: &str| {
        let table = table(json!([]), by);
        assert_eq!(
            table["totals"], whole["totals"],
            "the table itself stays as it is"
        );
        assert_ne!(table["data_hash"], whole["data_hash"]);
        let values = table["split"]["values"].as_array().unwrap().iter();
        values
            .map(|one| {
                let count = one["totals"][0]["received"].as_u64().unwrap();
                (one["value"].as_str().unwrap().to_owned(), count)
            })
            .collect::<Vec<_>>()
    };
    let pair = |value: &str, count: u64| (value.to_owned(), count);
    assert_eq!(
        split(&choice),
        [pair("South", 1), pair("North", 2), pair("", 1)],
        "in the choices' order"
    );
    assert_eq!(
        split(&boxes),
        [pair("9", 1), pair("10", 1), pair("", 2)],
        "9 before 10"
    );

    let (file, path) = office.pick_new("q1.csv");
    office.job(
        "stats.export",
        json!({
            "period": "2026-Q1", "table": "Q1", "format": "csv", "file": file, "locale": "en",
            "own": [{ "field": boxes }], "split": choice
        }),
    );
    let text = std::fs::read_to_string(path).unwrap();
    assert!(
        text.contains("Only requests with Boxes: any value"),
        "{text}"
    );
    assert!(text.contains("North,Incoming,0,2,"), "{text}");
    let odd = office.refused(
        "stats.table",
        json!({ "period": "2026", "table": "Q1", "split": whole["data_hash"] }),
    );
    assert_eq!(
        (&odd["code"], &odd["field"]),
        (&json!("unknown-field"), &json!("split"))
    );
    office.verify();
}

#[test]
fn a_column_of_a_register_fills_a_field_of_the_offices_own_and_what_does_not_fit_is_kept_as_written()
 {
    let office = Office::on("2026-11-12", WORKER);
    let (choice, boxes) = two_fields(&office);
    let fields = office.call(
        "fields.save",
        json!({ "label": "Heard", "sort": "DATE", "position": 3 }),
    );
    let heard = fields[2]["id"].as_str().unwrap();
    let register = "Our ref;Type;Country;Date received;Court;Boxes;Heard\n\
        T-1;Extradition;France;05.02.2024;NORTH;12;28.03.2024\n\
        T-2;Extradition;Spain;06.02.2024;East;some;29.03.2024\n";
    let path = office.beside().join("register.csv");
    std::fs::write(&path, register).unwrap();
    let columns = |court: &str| {
        json!({
            "Our ref": "our_ref", "Type": "kind", "Country": "state", "Date received": "date_received",
            "Court": court, "Boxes": format!("own:{boxes}"), "Heard": format!("own:{heard}")
        })
    };
    let mapping = |court: &str| json!({ "sheets": { "*": { "direction": "IN", "columns": columns(court) } } });
    let read = |mapping: Value| json!({ "file": office.pick(&path), "mapping": mapping });
    let unknown = office.job_end("import.rehearse", read(mapping("own:none")));
    assert_eq!(
        (&unknown["problem"]["code"], &unknown["problem"]["field"]),
        (&json!("unknown-field"), &json!("mapping"))
    );
    let done = office.job("import.run", read(mapping(&format!("own:{choice}"))));
    assert_eq!(
        (&done["imported"], &done["warned"]),
        (&json!(2), &json!(1)),
        "{done}"
    );
    let open = |reference: &str| {
        let found = office.call("find.query", json!({ "text": reference }));
        office.call("requests.open", json!({ "id": found["rows"][0]["id"] }))
    };
    let values = |file: &Value| {
        let own = file["own"].as_array().unwrap().iter();
        own.map(|one| one["value"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&open("T-1")), ["North", "12", "2024-03-28"]);
    let second = open("T-2");
    assert_eq!(values(&second), ["", "", "2024-03-29"]);
    let cells = second["source"]["cells"].to_string();
    assert!(cells.contains("East") && cells.contains("some"), "{cells}");
    let warned = office.call(
        "import.rows",
        json!({ "job": done["job"], "only": "WARNED" }),
    );
    assert!(
        warned["rows"][0]["warnings"]
            .to_string()
            .contains("OWN_VALUE_UNREAD"),
        "{warned}"
    );
    let north = json!({ "own": [{ "field": choice, "value": "North" }] });
    assert_eq!(office.call("register.page", north)["total"], 1);
    office.verify();
}
