//! The kinds that have a life cycle of their own, and what registers and drafts make of them.

use super::*;

/// What registers write of requests in general, whatever the kind.
const WRITTEN: [(&str, &str, &[&str]); 2] = [
    (
        "IN",
        "IN_MLA",
        &[
            "REGISTERED",
            "UNDER_REVIEW",
            "INFO_REQUESTED",
            "ACCEPTED",
            "IN_EXECUTION",
            "CONSULTATION",
            "CONDITIONS_OFFERED",
            "POSTPONED",
            "PARTIALLY_EXECUTED",
            "EXECUTED",
            "MONITORING",
            "REFUSED",
            "WITHDRAWN",
            "LAPSED",
            "REDIRECTED",
            "CLOSED",
        ],
    ),
    (
        "OUT",
        "OUT_MLA",
        &[
            "DRAFT",
            "LEGAL_REVIEW",
            "TRANSLATION",
            "APPROVED",
            "SENT",
            "RECEIVED_ABROAD",
            "INFO_REQUIRED",
            "CONSULTATION",
            "CONDITIONS_PROPOSED",
            "POSTPONED_ABROAD",
            "PARTIAL_RESULT",
            "RESULT_RECEIVED",
            "REFUSED_ABROAD",
            "WITHDRAWN",
            "NO_REPLY",
            "CLOSED",
        ],
    ),
];

#[test]
fn what_a_register_says_of_any_kind_has_a_place_in_its_life_cycle_open_or_ended_alike() {
    for (direction, general, statuses) in WRITTEN {
        let general = law::get().machine(general).unwrap();
        for kind in law::get().kinds() {
            let machine = law::get().machine_for(direction, &kind.code).unwrap();
            for status in statuses {
                let state = machine.standing(status);
                let state = state.unwrap_or_else(|| panic!("{} {status}", machine.code));
                assert_eq!(
                    machine.is_open(&state.code),
                    general.is_open(status),
                    "{} {status} as {}",
                    machine.code,
                    state.code
                );
            }
        }
    }
}

#[test]
fn only_requests_count_and_nothing_else_has_an_outcome_in_the_figures() {
    for kind in law::get().kinds() {
        let counted = !matches!(kind.code.as_str(), "SPO" | "INF");
        assert_eq!(kind.counted, counted, "{}", kind.code);
        for machine in [&kind.machine_in, &kind.machine_out] {
            let mut steps = law::get().steps().filter(|step| step.machine == *machine);
            assert_eq!(
                steps.any(|step| step.outcome.is_some()),
                counted,
                "{machine}"
            );
        }
    }
}

fn transfer(sentence_ends: &str) -> (File, Move) {
    let mut file = File {
        request: Request {
            basis: "TSP83".into(),
            status: "UNDER_REVIEW".into(),
            status_on: Some(day("2026-01-20")),
            ..request("TSP", "IN")
        },
        ..File::default()
    };
    for item in checklist(law::get(), &file) {
        file.checks.push(CheckItem {
            code: item.code.into(),
            status: "PRESENT".into(),
            ..CheckItem::default()
        });
    }
    let given = [
        ("nationality-settled", "NATIONAL"),
        ("judgment-final-on", "2025-11-03"),
        ("sentence-left", sentence_ends),
        ("transfer-consent-on", "2025-12-01"),
        ("consent-verified", "VERIFIED"),
        ("transfer-dual-criminality", "MET"),
        ("enforcement-way", "CONTINUED"),
        ("person-informed-on", "2026-02-01"),
        ("decision-told-on", "2026-02-02"),
    ];
    (file, step("ACCEPTED", "2026-02-02", &given))
}

#[test]
fn a_sentence_with_less_than_six_months_left_is_transferred_only_in_exceptional_cases() {
    // Received on 14 January: six months end on 14 July.
    let (mut file, enough) = transfer("2026-07-14");
    go(&mut file, &enough);
    let (mut file, mut life) = transfer("");
    life.facts
        .insert("sentence-indeterminate".into(), "for life".into());
    go(&mut file, &life);
    let (mut file, short) = transfer("2026-07-13");
    let no = refused(&file, &short);
    assert_eq!(no.code, "guard-sentence-left");
    assert_eq!(
        (no.facts["hard"].as_str(), no.article.as_deref()),
        ("false", Some("ETS 112 3(1)(c), 3(2)"))
    );
    let exception = Move {
        overrides: vec!["sentence-left".into()],
        reason: "gravely ill".into(),
        ..short
    };
    go(&mut file, &exception);
    go(
        &mut file,
        &step(
            "TRANSFER_SCHEDULED",
            "2026-02-20",
            &[
                ("transfer-day", "2026-03-03"),
                ("transfer-place", "airport"),
            ],
        ),
    );
    go(
        &mut file,
        &step(
            "TRANSFER_SCHEDULED",
            "2026-03-02",
            &[("transfer-day", "2026-03-10"), ("review-note", "fog")],
        ),
    );
    go(
        &mut file,
        &step(
            "TRANSFERRED",
            "2026-03-10",
            &[
                ("transferred-on", "2026-03-10"),
                ("taken-over-by", "Inspector of XC"),
            ],
        ),
    );
    assert_eq!(
        (file.request.outcome.as_str(), file.request.outcome_on),
        ("EXECUTED_FULL", Some(day("2026-03-10")))
    );
    go(
        &mut file,
        &step(
            "ENFORCEMENT",
            "2026-03-20",
            &[("enforcement-decision-on", "2026-03-18")],
        ),
    );
    // Information on the end of enforcement is owed before the file is closed.
    let no = refused(
        &file,
        &step("CLOSED", "2027-01-10", &[("enforcement-end", "COMPLETED")]),
    );
    assert_eq!(no.code, "guard-enforcement-end-told-on");
    let told = [
        ("enforcement-end", "COMPLETED"),
        ("enforcement-end-told-on", "2027-01-09"),
    ];
    go(&mut file, &step("CLOSED", "2027-01-10", &told));
}

#[test]
fn the_time_of_a_joint_team_ends_on_the_agreed_day_unless_both_extend_it() {
    let mut file = File {
        request: Request {
            status: "UNDER_REVIEW".into(),
            status_on: Some(day("2026-01-20")),
            ..request("JIT", "IN")
        },
        ..File::default()
    };
    let agreed = [
        ("agreement-on", "2026-02-01"),
        ("team-purpose", "shell companies"),
        ("team-leader", "Prosecutor of XA"),
        ("team-members", "two of each"),
        ("team-starts", "2026-02-02"),
        ("team-until", "2026-08-01"),
    ];
    go(&mut file, &step("TEAM_ACTIVE", "2026-02-01", &agreed));
    assert_eq!(clock(&file, "JIT-END"), is("2026-08-01", "RUNNING"));
    let longer = [
        ("extension-agreed-on", "2026-07-15"),
        ("team-until", "2027-02-01"),
    ];
    go(&mut file, &step("TEAM_ACTIVE", "2026-07-15", &longer));
    assert_eq!(
        clock(&file, "JIT-END")[0],
        ("2026-08-01".into(), "SUPERSEDED".into())
    );
    assert_eq!(
        clock(&file, "JIT-END")[1],
        ("2027-02-01".into(), "RUNNING".into())
    );
    let ended = [
        ("team-ended-on", "2027-01-20"),
        ("team-results", "files of four banks"),
    ];
    go(&mut file, &step("TEAM_ENDED", "2027-01-20", &ended));
    assert_eq!(clock(&file, "JIT-END")[1].1, "MET");
}

#[test]
fn information_that_comes_with_conditions_is_used_only_once_they_are_accepted() {
    let mut file = File {
        request: Request {
            status: "REGISTERED".into(),
            ..request("SPO", "IN")
        },
        ..File::default()
    };
    go(
        &mut file,
        &step(
            "CONDITIONS_PROPOSED",
            "2026-01-15",
            &[("conditions-text", "no use in tax cases")],
        ),
    );
    let received = [("information-received-on", "2026-01-20")];
    let no = refused(&file, &step("UNDER_REVIEW", "2026-01-20", &received));
    assert_eq!(no.code, "guard-terms-accepted-on");
    let mut declined = file.clone();
    go(
        &mut declined,
        &step(
            "CONDITIONS_DECLINED",
            "2026-01-18",
            &[("terms-declined-on", "2026-01-18")],
        ),
    );
    // They may provide it nevertheless.
    go(
        &mut declined,
        &step("UNDER_REVIEW", "2026-01-20", &received),
    );
    let accepted = [
        ("terms-accepted-on", "2026-01-18"),
        ("information-received-on", "2026-01-20"),
    ];
    go(&mut file, &step("UNDER_REVIEW", "2026-01-20", &accepted));
    let used = [
        ("used-by", "Prosecutor"),
        ("use-purpose", "bribery case 4"),
        ("use-within-terms", "WITHIN"),
    ];
    go(&mut file, &step("USED", "2026-02-01", &used));
    go(
        &mut file,
        &step("CLOSED", "2026-02-02", &[("feedback", "GIVEN")]),
    );
    assert_eq!(file.request.outcome, "");
}

#[test]
fn an_informal_contact_leads_to_a_formal_request_only_where_one_is_tied_to_it() {
    let mut file = File {
        request: Request {
            status: "REGISTERED".into(),
            ..request("INF", "IN")
        },
        ..File::default()
    };
    let follows = step("FORMAL_FOLLOWS", "2026-02-01", &[]);
    assert_eq!(refused(&file, &follows).code, "guard-formal-request-linked");
    file.links.push(Link {
        tie: "PREPARED_BY".into(),
        ..Link::default()
    });
    go(&mut file, &follows);
}

#[test]
fn a_draft_is_withdrawn_without_telling_a_state_that_never_got_it() {
    for kind in [
        "MLA", "EXT", "TSP", "TCP", "SPC", "TRN", "AUT", "ENF", "JIT", "SPO",
    ] {
        let mut file = File {
            request: Request {
                status: "DRAFT".into(),
                sent_on: None,
                ..request(kind, "OUT")
            },
            ..File::default()
        };
        let mut sent = file.clone();
        let reason = [("withdrawal-reason", "the case is over")];
        go(&mut file, &step("WITHDRAWN", "2026-02-01", &reason));
        sent.request.sent_on = Some(day("2026-01-20"));
        sent.request.status = "SENT".into();
        let no = refused(&sent, &step("WITHDRAWN", "2026-02-01", &reason));
        assert_eq!(no.code, "guard-withdrawal-notice-on", "{kind}");
    }
}

#[test]
fn a_surrendered_persons_file_is_not_closed_while_a_charge_waits_for_consent() {
    let mut file = File {
        request: Request {
            status: "SPECIALITY_MONITORING".into(),
            ..request("EXT", "OUT")
        },
        ..File::default()
    };
    file.charges.push(Charge {
        status: "ALERT".into(),
        ..Charge::default()
    });
    let close = step(
        "CLOSED",
        "2027-05-03",
        &[("final-discharge-on", "2027-05-03")],
    );
    let no = refused(&file, &close);
    assert_eq!(
        (no.code.as_str(), no.facts["hard"].as_str()),
        ("guard-no-charge-open", "true")
    );
    file.charges[0].status = "CONSENTED".into();
    go(&mut file, &close);
}

#[test]
fn conditions_are_offered_as_they_stand_in_the_file_and_bind_once_accepted_in_writing() {
    let mut file = File {
        request: Request {
            status: "CONSULTATION".into(),
            status_on: Some(day("2026-01-20")),
            ..request("MLA", "IN")
        },
        ..File::default()
    };
    assert_eq!(
        refused(&file, &step("CONDITIONS_OFFERED", "2026-02-01", &[])).code,
        "guard-conditions-text"
    );
    file.conditions.push(Condition {
        text: "no use in tax cases".into(),
        ..Condition::default()
    });
    go(&mut file, &step("CONDITIONS_OFFERED", "2026-02-01", &[]));
    let accept = step("ACCEPTED", "2026-02-20", &[]);
    assert_eq!(refused(&file, &accept).code, "guard-conditions-accepted-on");
    file.conditions[0].answer = "ACCEPTED".into();
    file.conditions[0].answered_on = Some(day("2026-02-19"));
    assert_eq!(refused(&file, &accept).code, "guard-acceptance-document");
    file.conditions[0].document = "note 12/2026".into();
    go(&mut file, &accept);
}
