//! A provisional arrest and the extradition request that follows it as a request of its own.

use super::*;

fn arrest(direction: &str) -> File {
    let incoming = direction == "IN";
    let mut file = File {
        request: Request {
            basis: "ECE".into(),
            status_on: Some(day("2026-03-05")),
            ..request("PAR", direction)
        },
        ..File::default()
    };
    file.request.status = if incoming { "PA_REQUESTED" } else { "PA_SENT" }.into();
    file.checks = ["PA1", "PA2", "PA3", "PA4"]
        .map(|code| CheckItem {
            code: code.into(),
            status: "PRESENT".into(),
            ..CheckItem::default()
        })
        .into();
    let to = if incoming {
        "PA_ARRESTED"
    } else {
        "ARRESTED_ABROAD"
    };
    let held = [("arrest-at", "2026-03-10"), ("arrest-place", "the harbour")];
    go(&mut file, &step(to, "2026-03-10", &held));
    file
}

fn extradition(direction: &str) -> File {
    File {
        request: Request {
            id: Id::from_u128(2),
            basis: "ECE".into(),
            ..request("EXT", direction)
        },
        ..File::default()
    }
}

/// Follows, and applies to each of the two what concerns it.
fn followed(arrest: &mut File, request: &mut File, step: &Move) -> Result<(), Rejection> {
    let edits = follow_arrest(law::get(), arrest, request, step, &home(), &mut ids())?;
    let there: Vec<Id> = edits
        .iter()
        .filter(|edit| match &edit.op {
            Op::Set { now, .. } => {
                *now == crate::value::FieldValue::to_value(&Some(request.request.id))
            }
            Op::Add | Op::Drop => false,
        })
        .filter(|edit| edit.noun != Noun::Link)
        .map(|edit| edit.id)
        .collect();
    let (own, other): (Vec<Edit>, Vec<Edit>) = edits
        .into_iter()
        .partition(|edit| !there.contains(&edit.id));
    apply(arrest, &own);
    apply(request, &other);
    Ok(())
}

#[test]
fn the_extradition_request_takes_over_the_clocks_of_an_arrest_abroad() {
    let (mut file, mut request) = (arrest("OUT"), extradition("OUT"));
    followed(
        &mut file,
        &mut request,
        &step("FOLLOWED", "2026-03-12", &[]),
    )
    .unwrap();
    assert_eq!(
        (file.request.status.as_str(), file.request.merged),
        ("FOLLOWED", true)
    );
    assert_eq!(clock(&file, "ECE-PA-40"), is("2026-04-19", "SUPERSEDED"));
    for (rule, due) in [
        ("ECE-PA-18", "2026-03-28"),
        ("ECE-PA-40", "2026-04-19"),
        ("INT-DISPATCH", "2026-03-18"),
    ] {
        assert_eq!(clock(&request, rule), is(due, "RUNNING"), "{rule}");
    }
    assert!(request.deadlines.iter().all(|row| row.supersedes.is_some()));
    assert!(
        request
            .facts
            .iter()
            .any(|fact| fact.code == "arrest-at" && fact.value == "2026-03-10")
    );
    assert_eq!(file.links[0].tie, "FOLLOWS_PROV_ARREST");
    go(
        &mut file,
        &step("CLOSED", "2026-03-13", &[("review-note", "goes on there")]),
    );
}

#[test]
fn documents_in_time_end_the_clocks_of_an_arrest_here_and_late_ones_leave_the_wall_standing() {
    for (came, door, wall) in [
        ("2026-03-24", "MET", "CANCELLED"),
        ("2026-03-30", "MISSED", "RUNNING"),
    ] {
        let (mut file, mut request) = (arrest("IN"), extradition("IN"));
        let given = [("documents-received-on", came)];
        followed(&mut file, &mut request, &step("FOLLOWED", came, &given)).unwrap();
        assert_eq!(clock(&request, "ECE-PA-18"), is("2026-03-28", door));
        assert_eq!(clock(&request, "ECE-PA-40"), is("2026-04-19", wall));
        assert_eq!(file.request.outcome_on, Some(day(came)));
    }
}

#[test]
fn an_arrest_is_followed_by_an_extradition_of_the_same_two_states_and_by_nothing_else() {
    let no = |request: &File, facts: &[(&str, &str)]| {
        let step = step("FOLLOWED", "2026-03-24", facts);
        let answer = follow_arrest(
            law::get(),
            &arrest("IN"),
            request,
            &step,
            &home(),
            &mut ids(),
        );
        answer.unwrap_err().code
    };
    let given = [("documents-received-on", "2026-03-24")];
    assert_eq!(no(&arrest("IN"), &given), "tie-itself");
    assert_eq!(no(&extradition("OUT"), &given), "tie-direction");
    let mut other = extradition("IN");
    other.request.kind = "MLA".into();
    assert_eq!(no(&other, &given), "tie-kinds");
    assert_eq!(no(&extradition("IN"), &[]), "guard-documents-received-on");
}

#[test]
fn an_arrest_does_not_end_as_followed_while_no_request_is_tied_to_it() {
    let file = arrest("OUT");
    let no = refused(&file, &step("FOLLOWED", "2026-03-12", &[]));
    assert_eq!(no.code, "guard-extradition-request-linked");
    let mut doubted = file.clone();
    doubted.links.push(Link {
        tie: "FOLLOWS_PROV_ARREST".into(),
        suspected: true,
        ..Link::default()
    });
    assert_eq!(
        refused(&doubted, &step("FOLLOWED", "2026-03-12", &[])).code,
        "guard-extradition-request-linked"
    );
}
