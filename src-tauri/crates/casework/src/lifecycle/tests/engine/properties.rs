//! Counting anew after any correction equals computing afresh.

use proptest::prelude::*;

use super::*;

fn days() -> impl Strategy<Value = NaiveDate> {
    (0u64..500).prop_map(|n| day("2025-06-01") + chrono::Days::new(n))
}

/// Kinds and bases that start many different clocks at receipt.
fn received(case: usize, on: NaiveDate) -> File {
    let (kind, basis, measure, urgency) = [
        ("MLA", "UNCAC", "M-J", "URGENT"),
        ("MLA", "EIO", "M-C3", "ROUTINE"),
        ("AST", "FRZ", "M-C3", "EMERGENCY"),
        ("EEV", "BUD", "E-PRES", "URGENT"),
        ("TSP", "TSP83", "M-I", "ROUTINE"),
    ][case % 5];
    let request = Request {
        basis: basis.into(),
        urgency: urgency.into(),
        channel: "ORAL".into(),
        received_on: Some(on),
        sent_on: None,
        ..request(kind, "IN")
    };
    begun(new(request, &[measure]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn recomputing_after_a_corrected_receipt_equals_computing_afresh(
        case in 0usize..5, first in days(), second in days(), third in days()
    ) {
        let mut file = received(case, first);
        fix(&mut file, Which::Received, &second.to_string());
        prop_assert_eq!(alive(&file), alive(&received(case, second)));
        // And again, over rows that are themselves corrections.
        fix(&mut file, Which::Received, &third.to_string());
        prop_assert_eq!(alive(&file), alive(&received(case, third)));
    }

    #[test]
    fn recomputing_after_a_corrected_arrest_equals_computing_afresh(
        first in days(), second in days(), length in 1u64..30
    ) {
        let with_pause = |mut file: File, arrest: NaiveDate| {
            let (from, to) = (arrest + chrono::Days::new(3), arrest + chrono::Days::new(3 + length));
            let today = day("2027-06-30");
            let edits = paused(law::get(), &file, from, to, &home(), today, &mut ids()).unwrap();
            apply(&mut file, &edits);
            file
        };
        let late = first.max(second);
        let mut file = with_pause(arrested(&first.to_string()), late);
        fix(&mut file, Which::Fact("arrest-at".into()), &second.to_string());
        prop_assert_eq!(alive(&file), alive(&with_pause(arrested(&second.to_string()), late)));
    }

    #[test]
    fn counting_again_without_a_change_changes_nothing(case in 0usize..5, on in days()) {
        let file = received(case, on);
        let edits = recounted(law::get(), &file, &home(), day("2027-06-30"), &mut ids()).unwrap();
        prop_assert_eq!(edits, vec![]);
    }

    #[test]
    fn a_renewed_order_moves_with_the_order_it_renewed(first in days(), second in days()) {
        let order = |on: NaiveDate| {
            let mut file = received(0, day("2025-06-01"));
            let start = Start { trigger: on.to_string(), ..Start::default() };
            by_hand(law::get(), &mut file, "BUD-DOM-90", &start);
            let row = running(&file, "BUD-DOM-90");
            let today = day("2027-06-30");
            let edits = extended(law::get(), &file, &Extension { row: &row, length: 60, reason: "renewed" }, &home(), today, &mut ids());
            apply(&mut file, &edits.unwrap());
            file
        };
        let mut file = order(first);
        let mut rows = file.deadlines.clone();
        let copy = file.clone();
        let recount = recount::Recount {
            law: law::get(), file: &copy, request: &copy.request, home: &home(), on: day("2027-06-30"),
        };
        recount.rows(&mut rows, &|row| (row.trigger == "ORDER").then(|| second.to_string()), &mut ids()).unwrap();
        file.deadlines = rows;
        prop_assert_eq!(alive(&file), alive(&order(second)));
    }
}
