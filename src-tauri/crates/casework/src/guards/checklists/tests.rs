//! Which items are asked for, by kind, measure, basis and condition, as domain 3 has them.

use super::*;
use crate::law::{self, Certainty};
use crate::nouns::{CheckItem, Link, Measure, Request};

fn file(kind: &str, basis: &str, measures: &[&str]) -> File {
    let measure = |code: &&str| Measure {
        code: (*code).into(),
        ..Measure::default()
    };
    File {
        request: Request {
            kind: kind.into(),
            basis: basis.into(),
            ..Request::default()
        },
        measures: measures.iter().map(measure).collect(),
        ..File::default()
    }
}

fn asked(file: &File) -> Vec<&'static str> {
    let items = checklist(law::get(), file, None);
    items.iter().map(|item| item.code).collect()
}

fn must(file: &File) -> Vec<&'static str> {
    let items = checklist(law::get(), file, None).into_iter();
    let must = items.filter(|item| item.need == ItemNeed::Mandatory);
    must.map(|item| item.code).collect()
}

#[test]
fn pure_service_of_documents_needs_no_summary_of_facts() {
    assert!(must(&file("MLA", "UNCAC", &["M-A"])).contains(&"R3"));
    assert!(must(&file("MLA", "UNCAC", &["M-B", "M-A"])).contains(&"R3"));
    let served = must(&file("MLA", "UNCAC", &["M-B"]));
    assert_eq!(served, ["R1", "R2", "R4", "R6", "R7"]);
}

#[test]
fn under_ets_30_its_own_list_takes_the_place_of_the_un_one() {
    let service = file("MLA", "ECMA", &["M-B"]);
    assert_eq!(must(&service), ["L1", "L2", "L4"]);
    assert_eq!(must(&file("MLA", "ECMA", &["M-A"])), ["L1", "L2", "L5"]);
    let video = file("MLA", "ECMA2", &["M-A1"]);
    assert!(must(&video).contains(&"V1"));
    assert!(!must(&file("MLA", "ECMA", &["M-A1"])).contains(&"V1"));
    assert!(must(&file("MLA", "ECMA2", &["M-A2"])).contains(&"V2"));
    assert!(must(&file("JIT", "ECMA2", &[])).contains(&"JT"));
}

#[test]
fn a_protocol_beside_the_primary_basis_brings_its_own_items() {
    let mut video = file("MLA", "ECMA", &["M-A1"]);
    video.request.other_bases = "BUD ECMA2".into();
    assert!(must(&video).contains(&"V1"));
}

#[test]
fn enforcing_an_order_needs_notice_to_third_parties_under_uncac_and_not_under_untoc() {
    let under = |basis| file("AST", basis, &["A-CONF2"]);
    let confiscation = |codes: Vec<&'static str>| -> Vec<_> {
        codes
            .into_iter()
            .filter(|code| code.starts_with('F'))
            .collect()
    };
    assert_eq!(
        confiscation(must(&under("UNCAC"))),
        ["F4", "F5", "F6", "F7"]
    );
    assert_eq!(confiscation(must(&under("UNTOC"))), ["F4", "F5"]);
    assert_eq!(confiscation(asked(&under("UNTOC"))), ["F4", "F5"]);
    assert_eq!(confiscation(must(&under("WAR"))), ["F4", "F5", "F11"]);
    let order = file("AST", "UNCAC", &["A-CONF1"]);
    assert_eq!(confiscation(must(&order)), ["F1", "F3"]);
    assert!(asked(&order).contains(&"F2"));
    assert!(!asked(&file("AST", "UNTOC", &["A-CONF1"])).contains(&"F2"));
    assert_eq!(confiscation(must(&file("AST", "UNCAC", &["M-J"]))), ["F8"]);
}

#[test]
fn coercive_measures_and_bank_accounts_ask_for_more_under_cets_198() {
    let bank = file("AST", "WAR", &["M-F6"]);
    let codes = must(&bank);
    for code in ["B1", "B2", "K1", "K2"] {
        assert!(codes.contains(&code), "{code} is missing from {codes:?}");
    }
    assert!(!codes.contains(&"B3"), "a period is for transactions");
    assert!(must(&file("AST", "WAR", &["M-F7"])).contains(&"B3"));
    assert!(!asked(&file("AST", "WAR", &["M-H"])).contains(&"K1"));
    assert!(!must(&file("AST", "UNCAC", &["M-F6"])).contains(&"B1"));
}

#[test]
fn riyadh_asks_for_evidence_and_ets_24_does_not() {
    assert!(must(&file("EXT", "RIYADH", &[])).contains(&"X6"));
    let europe = file("EXT", "ECE", &[]);
    assert_eq!(must(&europe), ["X1", "X2", "X3", "X4", "X5", "X10"]);
    assert!(asked(&file("EXT", "RIYADH", &[])).contains(&"X5P"));
    assert!(!asked(&europe).contains(&"X5P"));
}

#[test]
fn provisional_arrest_has_a_short_list_and_a_simplified_one_beside_it() {
    assert_eq!(must(&file("PAR", "ECE", &[])), ["PA1", "PA2", "PA3"]);
    let mut simplified = file("PAR", "ECE", &[]);
    simplified.request.other_bases = "ECE3".into();
    assert!(must(&simplified).contains(&"PS6"));
    assert!(!must(&simplified).contains(&"PS8"));
    simplified.request.purpose = "S".into();
    assert!(must(&simplified).contains(&"PS8"));
    let mut bilateral = file("PAR", "BIL", &[]);
    assert!(!asked(&bilateral).contains(&"PA8"));
    bilateral.request.urgency = "URGENT".into();
    assert!(must(&bilateral).contains(&"PA8"));
    // Named by a guard, the short list is asked of an extradition file too.
    let named = checklist(law::get(), &file("EXT", "ECE", &[]), Some("C-PAR"));
    assert_eq!(named.first().map(|item| item.code), Some("PA1"));
}

#[test]
fn preservation_has_its_own_list_and_disclosure_names_what_was_preserved() {
    let preserve = file("EEV", "BUD", &["E-PRES"]);
    assert_eq!(must(&preserve), ["D1", "D2", "D3", "D4", "D5", "D6"]);
    let mut access = file("EEV", "BUD", &["E-ACC"]);
    let codes = must(&access);
    assert!(codes.contains(&"R1") && codes.contains(&"D11"), "{codes:?}");
    assert!(!asked(&access).contains(&"D13"));
    access.links.push(Link {
        from_request: Some(access.request.id),
        tie: "FOLLOWS_PRESERVATION".into(),
        ..Link::default()
    });
    assert!(must(&access).contains(&"D13"));
    // Both at once: an item that both lists know stands once.
    let both = asked(&file("EEV", "BUD", &["E-PRES", "E-ACC"]));
    assert_eq!(both.iter().filter(|code| **code == "D3").count(), 1);
}

#[test]
fn consent_after_surrender_and_transit_need_the_documents_of_article_12() {
    let consent = must(&file("SPC", "ECE", &[]));
    assert_eq!(consent, ["X2", "X3", "X4", "X5", "SP1"]);
    assert_eq!(must(&file("TRN", "ECE", &[])), ["X2", "X3", "X4", "X5"]);
}

#[test]
fn sentenced_persons_and_proceedings_have_mandatory_papers_under_their_treaties() {
    let transfer = must(&file("TSP", "TSP83", &[]));
    assert_eq!(transfer, ["T1", "T2", "T3", "T4", "T5", "T6"]);
    // Under the protocol consent is not always needed.
    assert!(!must(&file("TSP", "TSPAP", &[])).contains(&"T4"));
    assert_eq!(must(&file("TCP", "TCP72", &[])), ["TP1", "TP2"]);
}

#[test]
fn what_is_there_or_waived_counts_and_the_rest_is_missing_with_its_article() {
    let mut request = file("TCP", "TCP72", &[]);
    let all = completeness(law::get(), &request, None);
    assert_eq!((all.settled, all.of, all.missing.len()), (0, 2, 2));
    for (code, status) in [("TP1", "WAIVED"), ("TP2", "MISSING")] {
        request.checks.push(CheckItem {
            code: code.into(),
            status: status.into(),
            ..CheckItem::default()
        });
    }
    let rest = completeness(law::get(), &request, None);
    assert_eq!((rest.settled, rest.of), (1, 2));
    let missing: Vec<_> = rest
        .missing
        .iter()
        .map(|item| (item.code, item.article))
        .collect();
    assert_eq!(missing, [("TP2", "ETS 73 15")]);
}

#[test]
fn nothing_unverified_holds_a_request_up() {
    let unverified = |row: &&CheckRow| row.certainty == Certainty::C;
    let rows: Vec<_> = law::get().checklists().filter(unverified).collect();
    assert!(rows.len() > 5, "there are such rows");
    for row in rows {
        assert_ne!(row.need, ItemNeed::Mandatory, "{}", row.code);
        assert!(
            row.mandatory_under.is_empty() && row.when.is_none(),
            "{}",
            row.code
        );
    }
}
