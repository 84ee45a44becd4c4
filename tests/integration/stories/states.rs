//! The State sheet: one page, dated, from what is kept; and the calendars of States that must act.

use super::WORKER;
use comity_tests::{Office, PASSPHRASE};
use serde_json::{Value, json};

fn asked(direction: &str, kind: &str, day: &str, sensitivity: &str) -> Value {
    let mut fields = json!({
        "direction": direction, "kind": kind, "state": "XB", "authority": "Ministry of Justice", "basis": "UNCAC",
        "channel": "DIPLOMATIC", "language": "en", "sensitivity": sensitivity, "subject": "Bank records"
    });
    if direction == "IN" {
        fields["received_on"] = json!(day);
    } else {
        fields["home_authority"] = json!("Public Prosecutor");
    }
    json!({ "fields": fields, "measures": [{ "code": "M-F2" }] })
}

fn furnished() -> Office {
    let office = Office::on("2026-01-14", WORKER);
    office.call(
        "authorities.save",
        json!({ "fields": {
            "state": "XB", "name": "Ministry of <Justice> & Peace", "local_name": "وزارة العدل", "competences": "MLA",
            "channels": "DIPLOMATIC", "languages": "fr en", "urgent_contact": "+00 1"
        }}),
    );
    office.call(
        "treaties.save",
        json!({ "fields": {
            "code": "BIL-XB-EXT", "state": "XB", "title": "Treaty on extradition", "in_force_on": "1992-01-15",
            "kinds": "EXT PAR", "ext_articles": "1-20", "languages": "en es", "arrest_days": "60", "arrest_effect": "SHALL",
            "reservations": "Nationals are not extradited.", "source": "Gazette", "checked_on": "2025-06-01"
        }}),
    );
    for state in ["XA", "XB"] {
        office.call(
            "parties.save",
            json!({ "fields": {
                "basis": "UNCAC", "state": state, "bound": "Y", "languages": "fr ru", "reservations": "Declared.",
                "source": "Depositary", "checked_on": "2025-12-01"
            }}),
        );
    }
    office
}

#[test]
fn the_sheet_gathers_what_is_kept_of_a_state_and_dates_it() {
    let office = furnished();
    office.call(
        "requests.register",
        asked("IN", "MLA", "2026-01-12", "NORMAL"),
    );
    office.call("requests.register", asked("OUT", "MLA", "", "NORMAL"));
    office.call(
        "requests.register",
        asked("IN", "INF", "2026-01-12", "NORMAL"),
    );
    let sheet = office.call("states.sheet", json!({ "state": "xb" }));
    assert_eq!(sheet["as_of"], "2026-01-14");
    assert_eq!(sheet["oldest_check"], "2025-06-01");
    assert_eq!(sheet["stale"], true, "the authority was never verified");
    assert_eq!(sheet["languages"], json!(["fr", "en", "es", "ru"]));
    assert_eq!(sheet["channels"], json!(["DIPLOMATIC"]));
    assert_eq!(sheet["bases_extradition"][0]["code"], "BIL-XB-EXT");
    assert_eq!(sheet["bases_assistance"][0]["code"], "UNCAC");
    let arrest = &sheet["arrest"][0];
    assert_eq!(
        (&arrest["basis"], &arrest["days"]),
        (&json!("BIL-XB-EXT"), &json!(60))
    );
    assert_eq!(sheet["reservations"].as_array().unwrap().len(), 2);
    let record = sheet["record"].as_array().unwrap();
    assert_eq!(
        (
            &record[0]["direction"],
            &record[0]["all"],
            &record[0]["open"]
        ),
        (&json!("IN"), &json!(1), &json!(1)),
        "an informal contact is no request"
    );
    assert_eq!(record[1]["all"], 1);

    let id =
        office.call("authorities.list", json!({ "state": "XB" }))["rows"][0]["row"]["id"].clone();
    office.call("authorities.verify", json!({ "id": id, "how": "letter" }));
    assert_eq!(
        office.call("states.sheet", json!({ "state": "XB" }))["stale"],
        false
    );

    let list = office.call("states.list", json!({}));
    assert_eq!(list.as_array().unwrap().len(), 1, "{list}");
    let line = &list[0];
    assert_eq!(
        (
            &line["state"],
            &line["authorities"],
            &line["treaties"],
            &line["all_out"]
        ),
        (&json!("XB"), &json!(1), &json!(1), &json!(1))
    );
    assert_eq!(
        office.refused("states.sheet", json!({ "state": "QQQ" }))["code"],
        "unknown-state"
    );
    office.verify();
}

#[test]
fn the_free_parts_are_dated_signed_and_refused_when_stale() {
    let office = furnished();
    let saved = office.call(
        "states.save",
        json!({ "state": "XB", "fields": { "contents": "Certified copies", "practice": "Slow in August" } }),
    );
    let fields = &saved["sheet"]["fields"];
    assert_eq!(fields["revised_on"], "2026-01-14");
    assert_eq!(fields["revised_by"], "tolvey");
    let seen = &saved["sheet"]["seen"];
    let edit = |text: &str| json!({ "state": "XB", "seen": seen, "fields": { "practice": text } });
    office.clock.set("2026-02-01");
    office.call("states.save", edit("Quick since January"));
    let stale = office.refused("states.save", edit("Slow"));
    assert_eq!(stale["code"], "changed-meanwhile");
    let unknown = office.refused(
        "states.save",
        json!({ "state": "XB", "fields": { "state": "XC" } }),
    );
    assert_eq!(unknown["code"], "unknown-field");
    office.verify();
}

#[test]
fn a_confidential_file_is_not_counted_for_those_who_may_not_see_it() {
    let office = furnished();
    office.call(
        "requests.register",
        asked("IN", "MLA", "2026-01-12", "NORMAL"),
    );
    office.call(
        "requests.register",
        asked("IN", "MLA", "2026-01-12", "CONFIDENTIAL"),
    );
    let all = |office: &Office| {
        let sheet = office.call("states.sheet", json!({ "state": "XB" }));
        let list = office.call("states.list", json!({}));
        (sheet["record"][0]["all"].clone(), list[0]["all_in"].clone())
    };
    assert_eq!(all(&office), (json!(2), json!(2)));
    office.call(
        "members.add",
        json!({ "login": "clerk", "display": "Clerk", "role": "CLERK", "locale": "en",
                "passphrase": "a passphrase for a clerk" }),
    );
    office.call("desk.lock", json!({}));
    office.call(
        "desk.unlock",
        json!({ "user": "clerk", "passphrase": "a passphrase for a clerk" }),
    );
    assert_eq!(all(&office), (json!(1), json!(1)));
    office.call("desk.lock", json!({}));
    office.call(
        "desk.unlock",
        json!({ "user": "tolvey", "passphrase": PASSPHRASE }),
    );
    office.verify();
}

#[test]
fn a_printed_sheet_stands_alone_in_either_direction_and_no_text_becomes_markup() {
    let office = furnished();
    office.call(
        "states.save",
        json!({ "state": "XB", "fields": { "remarks": "</p><script>alert('x')</script>" } }),
    );
    for (locale, direction) in [("en", "ltr"), ("ar", "rtl")] {
        let (token, path) = office.pick_new(&format!("sheet-{locale}.html"));
        let wanted = json!({ "state": "XB", "file": token, "locale": locale });
        let done = office.job("states.print", wanted);
        assert_eq!(done["name"], format!("sheet-{locale}.html"));
        let html = std::fs::read_to_string(path).unwrap();
        assert!(html.contains(&format!("<html lang=\"{locale}\" dir=\"{direction}\">")));
        assert!(html.contains("Content-Security-Policy") && html.contains("default-src 'none'"));
        assert!(html.contains("Ministry of &lt;Justice&gt; &amp; Peace"));
        assert!(html.contains("وزارة العدل"));
        assert!(!html.contains("<script"), "{html}");
        for outside in ["http://", "https://", "src=", "href="] {
            assert!(!html.contains(outside), "{outside}");
        }
        for code in ["state-sheet-", "DIPLOMATIC", "basis-", "MUST_BE"] {
            assert!(
                !html.contains(code),
                "{locale}: {code} stands in the page as a code"
            );
        }
    }
    office.verify();
}

#[test]
fn another_state_has_its_own_calendar_and_the_moon_decides_later() {
    let office = Office::on("2026-01-14", WORKER);
    let typed = json!({
        "state": "XC", "weekend": ["fri"], "zone": "+02:00", "count_mode": "INCL",
        "holidays": ["2026-03-20", "2026-05-01"], "unconfirmed": ["2026-03-20"]
    });
    office.call("calendars.save", typed);
    let of = |office: &Office, state: &str| {
        let list = office.call("calendars.list", json!({}));
        let all = list.as_array().unwrap().clone();
        all.into_iter().find(|one| one["state"] == state).unwrap()
    };
    assert_eq!(of(&office, "XC")["unconfirmed"], json!(["2026-03-20"]));

    // A form that knows nothing of the moon leaves the marks as they are.
    let plain = json!({
        "state": "XC", "weekend": ["fri"], "zone": "+02:00", "count_mode": "INCL",
        "holidays": ["2026-03-20", "2026-05-01", "2026-06-01"]
    });
    office.call("calendars.save", plain);
    assert_eq!(of(&office, "XC")["unconfirmed"], json!(["2026-03-20"]));

    let sure = json!({ "state": "XC", "day": "2026-05-01" });
    assert_eq!(office.refused("holidays.confirm", sure)["field"], "day");
    let moved = json!({ "state": "XC", "day": "2026-03-20", "on": "2026-03-21" });
    office.call("holidays.confirm", moved);
    let after = of(&office, "XC");
    assert_eq!(after["unconfirmed"], json!([]));
    assert_eq!(
        after["holidays"],
        json!(["2026-03-21", "2026-05-01", "2026-06-01"])
    );
    assert_eq!(of(&office, "XA")["holidays"].as_array().unwrap().len(), 3);

    // A day struck off is gone, though a form still marks it.
    let struck = json!({
        "state": "XC", "weekend": ["fri"], "zone": "+02:00", "holidays": ["2026-05-01"],
        "unconfirmed": ["2026-03-21"]
    });
    office.call("calendars.save", struck);
    assert_eq!(of(&office, "XC")["holidays"], json!(["2026-05-01"]));
    office.verify();
}

#[test]
fn a_clock_at_home_is_counted_anew_when_the_moon_moves_a_holiday() {
    let office = Office::on("2026-03-01", WORKER);
    let calendar = json!({
        "weekend": ["fri", "sat"], "zone": "+03:00", "count_mode": "EXCL",
        "holidays": ["2026-03-05"], "unconfirmed": ["2026-03-05"]
    });
    office.call("calendars.save", calendar);
    let mut request = asked("IN", "MLA", "2026-03-01", "NORMAL");
    request["fields"]["urgency"] = json!("ROUTINE");
    let file = office.call("requests.register", request);
    let due = |office: &Office| {
        let view = office.call("requests.open", json!({ "id": file["id"] }));
        let rows = view["deadlines"].as_array().unwrap().clone();
        let row = rows
            .into_iter()
            .find(|row| row["rule"] == "INT-ACK" && row["status"] == "RUNNING");
        row.unwrap()["due"].clone()
    };
    // Five working days from a Sunday: Mon 2, Tue 3, Wed 4, (Thu 5 off), Sun 8, Mon 9.
    assert_eq!(due(&office), "2026-03-09");
    let moved = json!({ "state": "XA", "day": "2026-03-05", "on": "2026-03-12" });
    office.call("holidays.confirm", moved);
    assert_eq!(due(&office), "2026-03-08");
    office.verify();
}
