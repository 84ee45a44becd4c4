//! Persons found by names in any script, by papers and by birth; tasks by their day.

use super::*;
use crate::read::Wanted;
use comity_casework::eyes::Eyes;
use comity_casework::nouns::{Person, PersonPaper, Request, Task};
use comity_casework::value::Id;

#[test]
fn a_person_is_found_by_words_of_one_writing_and_by_a_whole_name_in_any_order() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    for number in 1..=3 {
        let (_, edits) = a_request(number);
        say(&vault, 1, "requests.register", edits);
    }
    let named = |text: &str, wanted, most| {
        let found = vault.persons_named(&Eyes::everything(), text, wanted, most);
        found.unwrap().len()
    };
    assert_eq!(named("الخطيب", Wanted::Words, 10), 3);
    assert_eq!(named("الخطيب", Wanted::Words, 2), 2);
    assert_eq!(
        named("الخط", Wanted::Words, 10),
        3,
        "the last word is a beginning"
    );
    assert_eq!(
        named("الخطيب", Wanted::WholeName, 10),
        0,
        "a part is no whole name"
    );
    assert_eq!(named("bank", Wanted::Words, 10), 0, "a subject is no name");
    assert_eq!(named("", Wanted::Words, 10), 0);
}

#[test]
fn a_paper_is_found_whatever_separates_its_parts_and_a_birth_by_day_or_year() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    let (request, mut edits) = a_request(1);
    let person = Person {
        id: Id::from_u128((1 << 8) | 2),
        born_on: "1980-02-01".parse().ok(),
        ..Person::default()
    };
    let blank = Person {
        born_on: None,
        ..person.clone()
    };
    let paper = PersonPaper {
        id: Id::from_u128(71),
        person: Some(person.id),
        number: "ab 12-345".into(),
        ..PersonPaper::default()
    };
    edits.extend(person.changed_from(&blank));
    edits.extend(paper.created());
    say(&vault, 1, "x", edits);
    let all = Eyes::everything();
    let with = |eyes, number| vault.persons_with_paper(eyes, number).unwrap();
    assert_eq!(with(&all, "AB12345"), [person.id]);
    assert!(with(&all, "AB1234").is_empty());
    assert!(with(&all, " - ").is_empty());
    let born = |eyes, from, to| vault.persons_born(eyes, (from, to), "1980", 5).unwrap();
    assert_eq!(born(&all, "1980-01-01", "1980-12-31"), [person.id]);
    assert!(born(&all, "1980-02-02", "1980-12-31").is_empty());

    // Through a file that is not for the reader nobody is found, in none of the three ways.
    let sealed = Request {
        sensitivity: "SEALED".into(),
        ..request.clone()
    };
    say(&vault, 2, "x", sealed.changed_from(&request));
    let head = Eyes {
        sealed: false,
        ..Eyes::everything()
    };
    assert!(with(&head, "AB12345").is_empty());
    assert!(born(&head, "1980-01-01", "1980-12-31").is_empty());
    let named = vault.persons_named(&head, "الخطيب", Wanted::Words, 5);
    assert!(named.unwrap().is_empty());
    assert_eq!(with(&all, "AB12345"), [person.id]);

    say(&vault, 3, "x", vec![person.dropped()]);
    assert!(born(&all, "1980-01-01", "1980-12-31").is_empty());
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
