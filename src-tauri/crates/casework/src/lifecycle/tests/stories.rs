//! The worked examples of the domain, taken step by step, with the clocks each step leaves behind.

use super::*;

fn new(request: Request, measures: &[&str]) -> File {
    let request = Request {
        status: String::new(),
        machine: String::new(),
        ..request
    };
    let measures = measures
        .iter()
        .zip(10..)
        .map(|(code, n)| measure(n, code, "REQUESTED"));
    let mut file = File {
        measures: measures.collect(),
        request,
        ..File::default()
    };
    file.involvements.push(Involvement {
        role: "SOUGHT".into(),
        ..Involvement::default()
    });
    file
}

fn begun(mut file: File) -> File {
    let edits = begin(law::get(), &file, &home(), day("2026-06-30"), &mut ids()).unwrap();
    apply(&mut file, &edits);
    file
}

fn write(file: &mut File, letter: Communication) {
    let edits = after_letter(law::get(), file, &letter, &home(), &mut ids()).unwrap();
    apply(file, &edits);
    file.communications.push(letter);
}

fn bank_records() -> File {
    let request = Request {
        urgency: "URGENT".into(),
        received_minute: Some(15 * 60 + 40),
        suggested_on: Some(day("2026-04-30")),
        suggested_reason: "trial opens 18 May".into(),
        confidential: "FACT CONTENT".into(),
        sent_on: None,
        ..request("MLA", "IN")
    };
    begun(new(request, &["M-F2", "M-J"]))
}

#[test]
fn an_incoming_request_for_bank_records_runs_as_in_example_a() {
    let mut file = bank_records();
    assert_eq!(file.request.status, "REGISTERED");
    assert_eq!(file.request.machine, "IN_MLA");
    assert_eq!(clock(&file, "INT-ACK"), is("2026-01-21", "RUNNING"));
    assert_eq!(clock(&file, "INT-TRIAGE"), is("2026-01-18", "RUNNING"));
    assert_eq!(clock(&file, "INT-COMPLETE"), is("2026-01-28", "RUNNING"));
    assert_eq!(clock(&file, "UNCAC-SUGG"), is("2026-04-30", "RUNNING"));
    assert_eq!(file.deadlines[0].trigger_at, "2026-01-14T15:40");

    write(&mut file, letter("OUT", "ACKNOWLEDGEMENT", "2026-01-18"));
    go(
        &mut file,
        &step(
            "UNDER_REVIEW",
            "2026-01-18",
            &[("duplicates-checked", "NONE_FOUND")],
        ),
    );
    assert_eq!(clock(&file, "INT-ACK"), is("2026-01-21", "MET"));
    assert_eq!(clock(&file, "INT-TRIAGE"), is("2026-01-18", "MET"));

    let asked = [("missing-items", "F8"), ("reply-by", "2026-02-22")];
    go(&mut file, &step("INFO_REQUESTED", "2026-01-22", &asked));
    assert_eq!(clock(&file, "INT-ADDINFO"), is("2026-02-22", "RUNNING"));
    assert_eq!(clock(&file, "INT-COMPLETE"), is("2026-01-28", "MET"));
    assert_eq!(file.waits[0].from_day, Some(day("2026-01-22")));
    write(&mut file, letter("IN", "INFO_REPLY", "2026-02-09"));
    assert_eq!(clock(&file, "INT-ADDINFO"), is("2026-02-22", "MET"));
    go(&mut file, &step("UNDER_REVIEW", "2026-02-09", &[]));
    let wait: &Wait = &file.waits[0];
    let waited = wait.to_day.unwrap() - wait.from_day.unwrap();
    assert_eq!(waited.num_days(), 18, "start day counted, end day not");

    let accepted = [
        ("dual-criminality", "MET"),
        ("confidentiality-settled", "CAN_KEEP"),
        ("gaps-accepted", "known from the reply"),
    ];
    go(&mut file, &step("ACCEPTED", "2026-02-10", &accepted));
    let sent = [
        ("executing-authority", "Court of the capital"),
        ("transmitted-on", "2026-02-11"),
    ];
    go(&mut file, &step("IN_EXECUTION", "2026-02-11", &sent));
    assert_eq!(file.request.home_authority, "Court of the capital");

    write(&mut file, letter("IN", "STATUS_QUERY", "2026-03-10"));
    assert_eq!(clock(&file, "INT-STATUS"), is("2026-03-26", "RUNNING"));
    write(&mut file, letter("OUT", "STATUS_REPLY", "2026-03-16"));
    assert_eq!(clock(&file, "INT-STATUS"), is("2026-03-26", "MET"));

    for measure in &mut file.measures {
        measure.status = "DONE".into();
    }
    let results = [
        ("results-sent-on", "2026-04-02"),
        ("results-channel", "COURIER"),
        ("results-inventory", "two sets"),
    ];
    go(&mut file, &step("EXECUTED", "2026-04-02", &results));
    assert_eq!(file.request.outcome, "EXECUTED_FULL");
    assert_eq!(file.request.outcome_on, Some(day("2026-04-02")));
    assert_eq!(clock(&file, "UNCAC-SUGG"), is("2026-04-30", "MET"));
    assert!(file.deadlines.iter().all(|row| row.status != "RUNNING"));
    go(
        &mut file,
        &step(
            "MONITORING",
            "2026-04-02",
            &[("standing-measure-noted", "freeze of M-J")],
        ),
    );
    assert_eq!(
        file.request.outcome, "EXECUTED_FULL",
        "monitoring keeps nothing pending"
    );
}

/// XA asks XB for arrest and extradition under ETS 24, up to the arrest.
fn arrested() -> File {
    let asked = Request {
        basis: "ECE".into(),
        received_on: None,
        sent_on: None,
        ..request("EXT", "OUT")
    };
    let mut file = begun(new(asked, &[]));
    // The draft is older than everything that follows.
    file.request.status_on = Some(day("2026-02-02"));
    for item in checklist(law::get(), &file)
        .iter()
        .map(|item| item.code)
        .chain(["PA1", "PA2", "PA3"])
    {
        file.checks.push(CheckItem {
            code: item.into(),
            status: "PRESENT".into(),
            ..CheckItem::default()
        });
    }
    let sent = [
        ("party-status-checked-on", "2026-03-01"),
        ("dispatch-day", "2026-03-05"),
        ("dispatch-channel", "INTERPOL"),
    ];
    go(&mut file, &step("PA_SENT", "2026-03-05", &sent));
    let arrest = [
        ("arrest-at", "2026-03-10"),
        ("arrest-place", "the capital of XB"),
    ];
    go(&mut file, &step("ARRESTED_ABROAD", "2026-03-10", &arrest));
    assert_eq!(clock(&file, "ECE-PA-18"), is("2026-03-28", "RUNNING"));
    assert_eq!(clock(&file, "ECE-PA-40"), is("2026-04-19", "RUNNING"));
    assert_eq!(clock(&file, "INT-DISPATCH"), is("2026-03-18", "RUNNING"));
    let wall = file
        .deadlines
        .iter()
        .find(|row| row.rule == "ECE-PA-40")
        .unwrap();
    assert_eq!(
        (wall.actor.as_str(), wall.nature.as_str(), wall.hard),
        ("THEM", "MAXIMUM", true)
    );
    assert_eq!(wall.alternative, "2026-04-18");
    file
}

fn dispatched(on: &str) -> File {
    let mut file = arrested();
    go(&mut file, &step("PREPARING", on, &[]));
    go(&mut file, &step("APPROVED", on, &[("translation", "DONE")]));
    let sent = [
        ("dispatch-day", on),
        ("originals-ready", "ORIGINALS"),
        ("certificate-list", "three"),
        ("dispatch-channel", "DIPLOMATIC"),
    ];
    go(&mut file, &step("SENT", on, &sent));
    file
}

#[test]
fn an_outgoing_extradition_with_provisional_arrest_runs_as_in_example_b() {
    let mut file = dispatched("2026-03-17");
    assert_eq!(clock(&file, "INT-DISPATCH"), is("2026-03-18", "MET"));
    go(
        &mut file,
        &step(
            "RECEIVED_ABROAD",
            "2026-03-24",
            &[("received-abroad-on", "2026-03-24")],
        ),
    );
    assert_eq!(clock(&file, "ECE-PA-18"), is("2026-03-28", "MET"));
    assert_eq!(clock(&file, "ECE-PA-40"), is("2026-04-19", "CANCELLED"));

    go(&mut file, &step("DECISION_PENDING", "2026-03-25", &[]));
    let asked = [
        ("their-question", "which court"),
        ("reply-by", "2026-05-06"),
    ];
    go(&mut file, &step("INFO_REQUIRED", "2026-04-15", &asked));
    assert_eq!(clock(&file, "ECE-SUPP"), is("2026-05-06", "RUNNING"));
    go(
        &mut file,
        &step(
            "DECISION_PENDING",
            "2026-05-04",
            &[("our-reply-on", "2026-05-04")],
        ),
    );
    assert_eq!(clock(&file, "ECE-SUPP"), is("2026-05-06", "MET"));

    let granted = [("grant-scope", "PARTIAL"), ("offences-granted", "1, 2")];
    go(&mut file, &step("GRANTED_ABROAD", "2026-07-14", &granted));
    let fixed = [
        ("surrender-place", "airport"),
        ("surrender-day", "2026-07-28"),
    ];
    go(
        &mut file,
        &step("SURRENDER_SCHEDULED", "2026-07-14", &fixed),
    );
    assert_eq!(clock(&file, "ECE-SUR-15"), is("2026-08-12", "RUNNING"));
    assert_eq!(clock(&file, "ECE-SUR-30"), is("2026-08-27", "RUNNING"));
    let storm = [
        ("force-majeure", "airport closed"),
        ("new-surrender-day", "2026-08-11"),
    ];
    go(&mut file, &step("RESCHEDULED", "2026-07-27", &storm));
    assert_eq!(clock(&file, "ECE-SUR-15"), is("2026-08-12", "SUPERSEDED"));
    assert_eq!(clock(&file, "ECE-SUR-30"), is("2026-08-27", "SUPERSEDED"));
    assert_eq!(clock(&file, "ECE-SUR-RST-15"), is("2026-08-26", "RUNNING"));
    assert_eq!(clock(&file, "ECE-SUR-RST-30"), is("2026-09-10", "RUNNING"));
    let restart: &Deadline = file
        .deadlines
        .iter()
        .find(|row| row.rule == "ECE-SUR-RST-30")
        .unwrap();
    let old = file
        .deadlines
        .iter()
        .find(|row| row.rule == "ECE-SUR-30")
        .unwrap();
    assert_eq!(restart.supersedes, Some(old.id));

    let handed = [
        ("handover-officer", "Inspector of XA"),
        ("detained-abroad-from", "2026-03-10"),
    ];
    go(&mut file, &step("SURRENDERED_TO_US", "2026-08-11", &handed));
    assert_eq!(file.request.outcome, "EXECUTED_PART");
    assert_eq!(file.request.outcome_on, Some(day("2026-08-11")));
    assert_eq!(clock(&file, "ECE-SUR-RST-30"), is("2026-09-10", "MET"));
    go(&mut file, &step("SPECIALITY_MONITORING", "2026-08-11", &[]));
    go(
        &mut file,
        &step(
            "CLOSED",
            "2027-05-03",
            &[("final-discharge-on", "2027-05-03")],
        ),
    );
    assert_eq!(clock(&file, "ECE-SPEC-45"), is("2027-06-17", "RUNNING"));
}

#[test]
fn the_day_of_the_arrest_request_does_not_stand_for_the_day_of_the_extradition_request() {
    let mut file = arrested();
    assert_eq!(file.request.sent_on, Some(day("2026-03-05")));
    go(&mut file, &step("PREPARING", "2026-03-17", &[]));
    go(
        &mut file,
        &step("APPROVED", "2026-03-17", &[("translation", "DONE")]),
    );
    let undated = [
        ("originals-ready", "ORIGINALS"),
        ("certificate-list", "three"),
    ];
    let no = refused(&file, &step("SENT", "2026-03-17", &undated));
    assert_eq!(
        (no.code.as_str(), no.field.as_deref()),
        ("guard-dispatch-day", Some("sent_on"))
    );
}

#[test]
fn a_draft_that_nobody_abroad_has_is_withdrawn_without_a_notice() {
    let unsent = Request {
        sent_on: None,
        ..request("MLA", "OUT")
    };
    let mut file = begun(new(unsent, &["M-F2"]));
    go(
        &mut file,
        &step(
            "WITHDRAWN",
            "2026-06-30",
            &[("withdrawal-reason", "case dropped")],
        ),
    );
    assert_eq!(file.request.outcome_on, Some(day("2026-06-30")));
    let mut file = dispatched("2026-03-17");
    let alone = step(
        "WITHDRAWN",
        "2026-03-20",
        &[("withdrawal-reason", "case dropped")],
    );
    assert_eq!(refused(&file, &alone).code, "guard-withdrawal-notice-on");
    let told = [
        ("withdrawal-reason", "case dropped"),
        ("withdrawal-notice-on", "2026-03-20"),
    ];
    go(&mut file, &step("WITHDRAWN", "2026-03-20", &told));
    assert_eq!(file.request.outcome, "WITHDRAWN");
}

#[test]
fn documents_that_come_after_the_eighteenth_day_miss_it_and_leave_the_fortieth_running() {
    let mut file = dispatched("2026-03-17");
    go(
        &mut file,
        &step(
            "RECEIVED_ABROAD",
            "2026-03-30",
            &[("received-abroad-on", "2026-03-30")],
        ),
    );
    assert_eq!(clock(&file, "ECE-PA-18"), is("2026-03-28", "MISSED"));
    assert_eq!(clock(&file, "ECE-PA-40"), is("2026-04-19", "RUNNING"));
    assert_eq!(
        file.request.status, "RECEIVED_ABROAD",
        "no case is lost by it"
    );
    assert!(file.request.outcome.is_empty());
}

/// How a file is spoilt, and the code and field of what refuses it.
type Spoilt = (fn(&mut File), &'static str, &'static str);

#[test]
fn a_request_without_sender_day_or_measure_does_not_begin() {
    let cases: [Spoilt; 5] = [
        (
            |file| file.request.state.clear(),
            "guard-sender-state",
            "state",
        ),
        (
            |file| file.request.received_on = None,
            "guard-receipt-day",
            "received_on",
        ),
        (
            |file| file.measures.clear(),
            "guard-measure-asked",
            "measure-asked",
        ),
        (
            |file| file.request.kind = "XXX".into(),
            "unknown-kind",
            "kind",
        ),
        (
            |file| file.request.received_on = Some(day("2026-07-01")),
            "future-date",
            "received_on",
        ),
    ];
    for (spoil, code, field) in cases {
        let mut file = new(request("MLA", "IN"), &["M-F2"]);
        spoil(&mut file);
        let no = begin(law::get(), &file, &home(), day("2026-06-30"), &mut ids()).unwrap_err();
        assert_eq!((no.code.as_str(), no.field.as_deref()), (code, Some(field)));
    }
}

#[test]
fn every_kind_begins_in_both_directions() {
    for kind in law::get().kinds() {
        for direction in ["IN", "OUT"] {
            let file = begun(new(request(&kind.code, direction), &["M-F2"]));
            assert!(!file.request.status.is_empty(), "{} {direction}", kind.code);
        }
    }
}

#[test]
fn a_corrected_day_moves_the_clocks_that_still_run_and_keeps_those_that_were_met() {
    let mut file = bank_records();
    write(&mut file, letter("OUT", "ACKNOWLEDGEMENT", "2026-01-18"));
    let after = Request {
        received_on: Some(day("2026-01-15")),
        ..file.request.clone()
    };
    let edits = recomputed(law::get(), &file, &after, &home(), &mut ids()).unwrap();
    apply(&mut file, &edits);
    assert_eq!(clock(&file, "INT-ACK"), is("2026-01-21", "MET"));
    let complete = clock(&file, "INT-COMPLETE");
    assert_eq!(
        complete,
        [is("2026-01-28", "SUPERSEDED"), is("2026-01-29", "RUNNING")].concat()
    );
    let new = file
        .deadlines
        .iter()
        .find(|row| row.due == "2026-01-29")
        .unwrap();
    let old = file
        .deadlines
        .iter()
        .find(|row| row.due == "2026-01-28")
        .unwrap();
    assert_eq!(new.supersedes, Some(old.id));
    assert_eq!(clock(&file, "UNCAC-SUGG"), is("2026-04-30", "RUNNING"));
    // Less urgent: the triage clock stops and the longer one takes the place of the shorter.
    file.request = after;
    let calmer = Request {
        urgency: "ROUTINE".into(),
        ..file.request.clone()
    };
    let edits = recomputed(law::get(), &file, &calmer, &home(), &mut ids()).unwrap();
    apply(&mut file, &edits);
    assert!(
        clock(&file, "INT-TRIAGE")
            .iter()
            .all(|(_, status)| status == "SUPERSEDED")
    );
    assert_eq!(clock(&file, "INT-EXE"), is("2026-04-15", "RUNNING"));
    // Nothing that matters changed: nothing is written.
    let same = Request {
        remarks: "blue folder".into(),
        ..calmer.clone()
    };
    file.request = calmer;
    assert_eq!(
        recomputed(law::get(), &file, &same, &home(), &mut ids()).unwrap(),
        []
    );
}

#[test]
fn an_arrest_here_counts_our_way_and_an_arrest_abroad_not() {
    let mut calendar = home();
    calendar.count = Some(law::Count::Incl);
    let rule = law::get().rule("ECE-PA-18").unwrap();
    let counted = |direction: &str| {
        let file = File {
            request: request("EXT", direction),
            ..File::default()
        };
        calendar_for(law::get(), &file.request, rule, &calendar).count
    };
    assert_eq!(counted("IN"), Some(law::Count::Incl));
    assert_eq!(counted("OUT"), None);
}

#[test]
fn an_investigation_order_is_decided_in_thirty_days_and_executed_in_ninety_more() {
    let asked = Request {
        basis: "EIO".into(),
        received_on: Some(day("2026-03-02")),
        ..request("MLA", "IN")
    };
    let mut file = begun(new(asked, &["M-A"]));
    assert_eq!(clock(&file, "EIO-ACK-7"), is("2026-03-09", "RUNNING"));
    assert_eq!(clock(&file, "EIO-DEC-30"), is("2026-04-01", "RUNNING"));
    write(&mut file, letter("OUT", "ACKNOWLEDGEMENT", "2026-03-04"));
    assert_eq!(clock(&file, "EIO-ACK-7"), is("2026-03-09", "MET"));
    go(
        &mut file,
        &step(
            "UNDER_REVIEW",
            "2026-03-05",
            &[("duplicates-checked", "NONE_FOUND")],
        ),
    );
    let accepted = [
        ("dual-criminality", "NOT_NEEDED"),
        ("gaps-accepted", "Annex A is complete"),
    ];
    go(&mut file, &step("ACCEPTED", "2026-03-20", &accepted));
    assert_eq!(clock(&file, "EIO-DEC-30"), is("2026-04-01", "MET"));
    // Ninety days after the decision, not after receipt.
    assert_eq!(clock(&file, "EIO-EXE-90"), is("2026-06-18", "RUNNING"));
}

#[test]
fn hours_from_a_bare_day_run_from_its_first_minute() {
    let request = Request {
        basis: "FRZ".into(),
        urgency: "URGENT".into(),
        ..request("AST", "IN")
    };
    let file = begun(new(request, &["M-C3"]));
    assert_eq!(
        clock(&file, "FRZ-DEC-48"),
        is("2026-01-16T00:00", "RUNNING")
    );
}

#[test]
fn a_fact_given_again_takes_the_place_of_the_old_one() {
    let mut file = bank_records();
    file.request.status = "UNDER_REVIEW".into();
    for (on, items) in [("2026-01-20", "F8"), ("2026-02-20", "R6")] {
        let asked = [("missing-items", items), ("reply-by", "2026-03-22")];
        go(&mut file, &step("INFO_REQUESTED", on, &asked));
        file.communications.push(letter("IN", "INFO_REPLY", on));
        go(&mut file, &step("UNDER_REVIEW", on, &[]));
    }
    let items: Vec<&Fact> = file
        .facts
        .iter()
        .filter(|fact| fact.code == "missing-items")
        .collect();
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].value, "R6");
    // What was asked last time does not answer what is asked now.
    let no = refused(
        &file,
        &step(
            "INFO_REQUESTED",
            "2026-03-20",
            &[("reply-by", "2026-04-22")],
        ),
    );
    assert_eq!(no.code, "guard-missing-items");
}
