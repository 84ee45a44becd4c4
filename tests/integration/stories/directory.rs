//! The directory of authorities: kept by hand, verified, brought in from files, taken out and brought in again.

use super::WORKER;
use comity_tests::Office;
use serde_json::{Value, json};
use std::path::PathBuf;

fn authority(name: &str) -> Value {
    json!({ "fields": {
        "state": "xb", "name": name, "competences": "MLA EXTRADITION", "channels": "DIPLOMATIC EMAIL",
        "languages": "en fr", "phone": "+41 31 000 00 00", "address": "1 Harbour Row\nBelmora City",
        "urgent_contact": "'t Wachthuis, day and night", "bases": "UNCAC"
    }})
}

fn written(office: &Office, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path: PathBuf = office.beside().join(name);
    std::fs::write(&path, bytes).unwrap();
    office.pick(path)
}

fn decisions(outcome: &Value) -> Vec<String> {
    let rows = outcome["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["decision"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_authority_is_kept_verified_grows_old_and_is_retired() {
    let office = Office::on("2026-01-14", WORKER);
    let saved = office.call("authorities.save", authority("Ministry of Justice"));
    assert_eq!(saved["stale"], true, "nobody has verified it yet");
    let id = &saved["row"]["id"];
    let twice = office.refused("authorities.save", authority("MINISTRY OF JUSTICE"));
    assert_eq!(twice["code"], "noted-already");
    let mut island = authority("Ministry of Justice");
    island["fields"]["territory"] = json!("The Islands");
    office.call("authorities.save", island);

    assert_eq!(
        office.refused("authorities.verify", json!({ "id": id, "how": " " }))["code"],
        "required"
    );
    let future = json!({ "id": id, "how": "a call", "on": "2026-02-01" });
    assert_eq!(
        office.refused("authorities.verify", future)["code"],
        "future-date"
    );
    let verified = office.call("authorities.verify", json!({ "id": id, "how": "a call" }));
    assert_eq!(verified["stale"], false);
    assert_eq!(verified["row"]["fields"]["verified_by"], "tolvey");

    let asked = json!({ "state": "XB", "kind": "MLA" });
    let proposed = office.call("authorities.for", asked.clone());
    assert_eq!(proposed[0]["authority"]["row"]["id"], *id);
    assert_eq!(proposed[1]["regional"], true);
    office.clock.set("2027-01-15");
    assert_eq!(
        office.call("authorities.list", json!({ "stale": true }))["total"],
        2
    );

    let retire = json!({ "id": id, "retired": true, "reason": "Merged" });
    office.call("authorities.retire", retire);
    assert_eq!(
        office
            .call("authorities.for", asked)
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let found = office.call("authorities.list", json!({ "text": "harbour belmora" }));
    assert_eq!(found["total"], 1);
    assert_eq!(
        office.call("authorities.list", json!({ "retired": true }))["total"],
        2
    );
    office.verify();
}

#[test]
fn a_request_takes_its_addressee_from_the_directory_of_its_own_state() {
    let office = Office::on("2026-01-14", WORKER);
    let saved = office.call("authorities.save", authority("Ministry of Justice"));
    let id = &saved["row"]["id"];
    let typed = |state: &str| {
        json!({
            "fields": {
                "direction": "OUT", "kind": "MLA", "state": state, "directory": id, "basis": "UNCAC",
                "home_authority": "Public Prosecutor", "language": "en"
            },
            "measures": [{ "code": "M-B" }],
        })
    };
    let problem = office.refused("requests.register", typed("XC"));
    assert_eq!(
        (&problem["code"], &problem["field"]),
        (&json!("other-state"), &json!("directory"))
    );
    let file = office.call("requests.register", typed("XB"));
    assert_eq!(file["fields"]["authority"], "Ministry of Justice");
    let retire = json!({ "id": id, "retired": true, "reason": "Merged" });
    office.call("authorities.retire", retire);
    let edit = json!({ "id": file["id"], "seen": file["seen"], "fields": { "directory": id } });
    assert_eq!(
        office.refused("requests.edit", edit)["code"],
        "authority-retired"
    );
    office.verify();
}

#[test]
fn a_directory_in_another_language_is_rehearsed_imported_and_undone_as_one() {
    let office = Office::on("2026-01-14", WORKER);
    let text = "Répertoire des autorités;;;;\n\
                Pays;Autorité;Compétences;Langues acceptées;Vérifié le\n\
                France;Bureau de l’entraide;Entraide judiciaire, extradition;français et anglais;2025-12-01\n\
                XB;Ministère de la justice;Extradition;arabe;\n\
                Atlantide;Palais des vagues;Extradition;grec;\n\
                XC;Cour suprême;Navigation;russe;\n\
                FR;bureau de l'entraide;Extradition;français;\n";
    let file = written(&office, "directory.csv", text);
    let rehearsed = office.job("authorities.rehearse", json!({ "file": file }));
    assert_eq!(
        decisions(&rehearsed),
        ["NEW", "NEW", "REFUSED", "REFUSED", "REFUSED"]
    );
    let codes: Vec<_> = rehearsed["rows"].as_array().unwrap()[2..]
        .iter()
        .map(|row| {
            (
                row["problem"]["code"].clone(),
                row["problem"]["field"].clone(),
            )
        })
        .collect();
    assert_eq!(codes[0], (json!("cell-not-understood"), json!("state")));
    assert_eq!(
        codes[1],
        (json!("cell-not-understood"), json!("competences"))
    );
    assert_eq!(codes[2], (json!("row-twice"), json!("name")));
    assert_eq!(
        rehearsed["rows"][2]["cells"][0],
        json!(["Pays", "Atlantide"])
    );
    assert_eq!(office.call("authorities.list", json!({}))["total"], 0);

    let done = office.job("authorities.import", json!({ "file": file }));
    assert_eq!(decisions(&done), decisions(&rehearsed));
    let list = office.call("authorities.list", json!({ "state": "FR" }));
    let row = &list["rows"][0];
    assert_eq!(row["row"]["fields"]["competences"], "MLA EXTRADITION");
    assert_eq!(row["row"]["fields"]["languages"], "fr en");
    assert_eq!(row["stale"], false, "the file says when it was verified");
    let again = office.job("authorities.import", json!({ "file": file }));
    assert_eq!((&again["new"], &again["unchanged"]), (&json!(0), &json!(2)));
    office.verify();

    let undone = office.call("import.undo", json!({ "id": again["import"] }));
    assert_eq!(undone[0]["sort"], "DIRECTORY");
    office.call("import.undo", json!({ "id": done["import"] }));
    assert_eq!(office.call("authorities.list", json!({}))["total"], 0);
    office.verify();
}

#[test]
fn an_import_is_not_undone_once_an_authority_of_it_was_verified() {
    let office = Office::on("2026-01-14", WORKER);
    let file = written(
        &office,
        "one.csv",
        "State,Authority,Competence\nXB,Ministry,MLA\n",
    );
    let done = office.job("authorities.import", json!({ "file": file }));
    let list = office.call("authorities.list", json!({}));
    let verify = json!({ "id": list["rows"][0]["row"]["id"], "how": "a letter" });
    office.call("authorities.verify", verify);
    let problem = office.refused("import.undo", json!({ "id": done["import"] }));
    assert_eq!(problem["code"], "undo-overtaken");
    assert_eq!(office.call("authorities.list", json!({}))["total"], 1);
    office.verify();
}

#[test]
fn what_goes_out_comes_back_in_as_it_was_in_both_formats_and_languages() {
    let office = Office::on("2026-01-14", WORKER);
    let mut odd = authority("=HYPERLINK(\"x\")");
    odd["fields"]["remarks"] = json!("'=quoted, \"twice\"; and\nthree lines\n+1");
    office.call("authorities.save", odd);
    let saved = office.call("authorities.save", authority("سلطة مركزية"));
    let id = saved["row"]["id"].clone();
    office.call("authorities.verify", json!({ "id": id, "how": "-letter" }));
    office.call(
        "authorities.retire",
        json!({ "id": id, "retired": true, "reason": "Test" }),
    );
    for (format, locale) in [("csv", "en"), ("csv", "ar"), ("xlsx", "en"), ("xlsx", "ar")] {
        let (token, path) = office.pick_new(&format!("directory-{locale}.{format}"));
        let wanted = json!({ "file": token, "format": format, "locale": locale });
        assert_eq!(office.job("authorities.export", wanted)["rows"], 2);
        let back = office.job(
            "authorities.rehearse",
            json!({ "file": office.pick(path.clone()) }),
        );
        assert_eq!(
            decisions(&back),
            ["UNCHANGED", "UNCHANGED"],
            "{format} {locale}: {back}"
        );

        // Into an office that knows nothing of it: all fields the same.
        let other = Office::on("2026-01-14", WORKER);
        other.job("authorities.import", json!({ "file": other.pick(path) }));
        let fields = |office: &Office| {
            let list = office.call("authorities.list", json!({ "retired": true }));
            let rows = list["rows"].as_array().unwrap().iter();
            let mut rows: Vec<Value> = rows.map(|row| row["row"]["fields"].clone()).collect();
            for row in &mut rows {
                row.as_object_mut().unwrap().remove("import");
            }
            rows
        };
        assert_eq!(fields(&other), fields(&office), "{format} {locale}");
    }
    office.verify();
}

#[test]
fn a_hostile_directory_is_refused_and_the_desk_lives() {
    let office = Office::on("2026-01-14", WORKER);
    let ends = |name: &str, bytes: Vec<u8>| {
        let file = written(&office, name, bytes);
        let ended = office.job_end("authorities.import", json!({ "file": file }));
        assert_eq!(ended["state"], "FAILED", "{name}: {ended}");
        ended["problem"]["code"].as_str().unwrap().to_owned()
    };
    let head = "State,Authority,Competence\n";
    let long = format!(
        "{head}{}",
        "XB,Ministry of Justice and of the Interior,MLA\n".repeat(220_000)
    );
    assert!(long.len() > 10_000_000);
    assert_eq!(
        ends("long.csv", long.into_bytes()),
        "register-too-many-rows"
    );
    assert_eq!(ends("empty.csv", Vec::new()), "register-empty");
    assert_eq!(
        ends("list.csv", b"Name,Telephone\nA,1\n".to_vec()),
        "register-no-table"
    );
    assert_eq!(
        ends("picture.csv", b"\x89PNG\r\n\x1a\n".to_vec()),
        "register-kind-unknown"
    );
    for killer in comity_tests::killers::ALL {
        let code = ends(killer.name, (killer.bytes)());
        assert!(code.starts_with("register-"), "{code}");
    }
    assert_eq!(office.call("authorities.list", json!({}))["total"], 0);

    // One enormous cell is a refused row, not a refused file; a formula is text.
    let wide = format!(
        "{head}XB,{},MLA\nXC,\"=cmd|'/c calc'!A1\",MLA\n",
        "x".repeat(30_000)
    );
    let file = written(&office, "wide.csv", wide);
    let done = office.job("authorities.import", json!({ "file": file }));
    assert_eq!(decisions(&done), ["REFUSED", "NEW"]);
    assert_eq!(done["rows"][0]["problem"]["code"], "too-long");
    let list = office.call("authorities.list", json!({}));
    assert_eq!(
        list["rows"][0]["row"]["fields"]["name"],
        "=cmd|'/c calc'!A1"
    );

    // Other encodings are read as what they are.
    let arabic = "الدولة;اسم السلطة;الاختصاص\nXD;وزارة العدل;تسليم المجرمين\n";
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(arabic.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let file = written(&office, "utf16.csv", utf16);
    let done = office.job("authorities.rehearse", json!({ "file": file }));
    assert_eq!(decisions(&done), ["NEW"]);
    assert_eq!(done["rows"][0]["name"], "وزارة العدل");
    let latin = b"Pays;Autorit\xe9;Comp\xe9tence\nFR;Minist\xe8re de la justice;Extradition\n";
    let file = written(&office, "latin.csv", latin);
    let done = office.job("authorities.rehearse", json!({ "file": file }));
    assert_eq!(done["rows"][0]["name"], "Ministère de la justice");
    office.verify();
}

#[test]
fn columns_that_are_not_wanted_are_left_out_and_a_missing_competence_is_named_for_all() {
    let office = Office::on("2026-01-14", WORKER);
    let text = "State,Authority,Languages\nXB,Ministry,Elvish\nXC,Court,English\n";
    let file = written(&office, "lists.csv", text);
    let plain = office.job("authorities.rehearse", json!({ "file": file }));
    assert_eq!(decisions(&plain), ["REFUSED", "REFUSED"]);
    assert_eq!(plain["rows"][1]["problem"]["field"], "competences");
    let wanted = json!({ "file": file, "leave_out": ["languages"], "competences": "MLA" });
    let done = office.job("authorities.import", wanted);
    assert_eq!(decisions(&done), ["NEW", "NEW"]);
    let wrong = json!({ "file": file, "leave_out": ["name"] });
    let ended = office.job_end("authorities.import", wrong);
    assert_eq!(ended["problem"]["field"], "leave_out");
    office.verify();
}
