//! Persons found by names in any script, by papers and by birth; tasks by their day.

use super::*;
use crate::read::Wanted;
use comity_casework::nouns::{Person, PersonPaper, Task};
use comity_casework::value::Id;

#[test]
fn a_person_is_found_by_words_of_one_writing_and_by_a_whole_name_in_any_order() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    for number in 1..=3 {
        let (_, edits) = a_request(number);
        say(&vault, 1, "requests.register", edits);
    }
    let named = |text: &str, wanted| vault.persons_named(text, wanted, 10).unwrap().len();
    assert_eq!(named("الخطيب", Wanted::Words), 3);
    assert_eq!(
        vault
            .persons_named("الخطيب", Wanted::Words, 2)
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        named("الخط", Wanted::Words),
        3,
        "the last word is a beginning"
    );
    assert_eq!(
        named("الخطيب", Wanted::WholeName),
        0,
        "a part is no whole name"
    );
    assert_eq!(named("bank", Wanted::Words), 0, "a subject is no name");
    assert_eq!(named("", Wanted::Words), 0);
}

#[test]
fn a_paper_is_found_whatever_separates_its_parts_and_a_birth_by_day_or_year() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let person = Person {
        id: Id::from_u128(70),
        born_on: "1980-02-01".parse().ok(),
        ..Person::default()
    };
    let paper = PersonPaper {
        id: Id::from_u128(71),
        person: Some(person.id),
        number: "ab 12-345".into(),
        ..PersonPaper::default()
    };
    say(&vault, 1, "x", [person.created(), paper.created()].concat());
    assert_eq!(vault.persons_with_paper("AB12345").unwrap(), [person.id]);
    assert!(vault.persons_with_paper("AB1234").unwrap().is_empty());
    assert!(vault.persons_with_paper(" - ").unwrap().is_empty());
    let born = |from: &str, to: &str| vault.persons_born(from, to, "1980", 5).unwrap();
    assert_eq!(born("1980-01-01", "1980-12-31"), [person.id]);
    assert!(born("1980-02-02", "1980-12-31").is_empty());
    say(&vault, 2, "x", vec![person.dropped()]);
    assert!(born("1980-01-01", "1980-12-31").is_empty());
}

#[test]
fn open_tasks_come_by_their_day_and_undated_ones_last() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let task = |number: u128, due: &str, status: &str| Task {
        id: Id::from_u128(number),
        due_on: due.parse().ok(),
        status: status.into(),
        ..Task::default()
    };
    let rows = [
        task(1, "", "OPEN"),
        task(2, "2026-03-02", "OPEN"),
        task(3, "2026-03-01", "OPEN"),
        task(4, "2026-02-01", "DONE"),
    ];
    let edits = rows.iter().flat_map(Task::created).collect();
    say(&vault, 1, "x", edits);
    let open = |until: &str, most| {
        let found = vault.open_tasks(until.parse().ok(), most).unwrap();
        found
            .iter()
            .map(|task| task.id.as_u128())
            .collect::<Vec<_>>()
    };
    assert_eq!(open("", 10), [3, 2, 1]);
    assert_eq!(open("", 2), [3, 2]);
    assert_eq!(open("2026-03-01", 10), [3]);
}
