//! Two persons, their names, papers and ties, and what becomes of them.

use super::*;
use crate::edits::Op;
use crate::law;
use crate::value::Value;

fn id(n: u128) -> Id {
    Id::from_u128(n)
}

fn name(row: u128, full: &str, script: &str, sort: &str) -> PersonName {
    PersonName {
        id: id(row),
        person: Some(id(1)),
        full: full.into(),
        script: script.into(),
        sort: sort.into(),
        ..PersonName::default()
    }
}

/// A person `n`, with one name.
fn person(n: u128, full: &str) -> Card {
    Card {
        person: Person {
            id: id(n),
            ..Person::default()
        },
        names: vec![PersonName {
            person: Some(id(n)),
            ..name(n * 100, full, "Latn", "PRIMARY")
        }],
        ..Card::default()
    }
}

fn paper(n: u128, number: &str, state: &str) -> PersonPaper {
    PersonPaper {
        id: id(n),
        sort: "PASSPORT".into(),
        number: number.into(),
        state: state.into(),
        ..PersonPaper::default()
    }
}

fn folded(text: &str) -> String {
    text.to_lowercase().replace(' ', "")
}

fn likeness(one: &Card, other: &Card) -> Option<Likeness> {
    let there = alike(one, other, folded, folded);
    assert_eq!(there, alike(other, one, folded, folded), "from either side");
    there
}

fn born(day: &str, text: &str) -> Person {
    Person {
        born_on: day.parse().ok(),
        born_text: text.into(),
        ..Person::default()
    }
}

#[test]
fn births_agree_unless_both_are_known_and_differ() {
    let cases = [
        ("1980-02-01", "", "1980-02-01", "", true),
        ("1980-02-01", "", "1980-02-02", "", false),
        ("1980-02-01", "", "", "1980", true),
        ("1980-02-01", "", "", "1981", false),
        ("1980-02-01", "", "", "", true),
        ("", "1980", "", "1981", false),
        ("", "about 1980", "", "1981", true),
    ];
    for (day, text, other_day, other_text, agree) in cases {
        let (one, other) = (born(day, text), born(other_day, other_text));
        assert_eq!(births_agree(&one, &other), agree, "{one:?} {other:?}");
        assert_eq!(births_agree(&other, &one), agree);
    }
}

#[test]
fn a_shared_paper_or_a_shared_name_makes_two_persons_alike() {
    let (mut one, mut other) = (person(1, "Omar Haddad"), person(2, "omar haddad"));
    assert_eq!(likeness(&one, &other), Some(Likeness::Name));
    one.person.born_text = "1980".into();
    other.person.born_text = "1990".into();
    assert_eq!(
        likeness(&one, &other),
        None,
        "their births speak against it"
    );
    one.papers.push(paper(10, "P 123", "XB"));
    other.papers.push(paper(20, "p123", "XC"));
    assert_eq!(likeness(&one, &other), None, "another State's number");
    other.papers.push(paper(21, "p123", "XB"));
    assert_eq!(likeness(&one, &other), Some(Likeness::Paper));
}

#[test]
fn one_writing_is_the_primary_one_whatever_is_added_or_taken_away() {
    let law = law::get();
    let latin = name(10, "Omar Haddad", "Latn", "PRIMARY");
    let arabic = name(11, "عمر حداد", "Arab", "PRIMARY");
    let edits = write_name(law, std::slice::from_ref(&latin), &arabic).unwrap();
    let stepped = edits.iter().find(|edit| edit.id == latin.id).unwrap();
    let Op::Set { now, .. } = &stepped.op else {
        panic!("{stepped:?}")
    };
    assert_eq!(*now, Value::Text("TRANSLITERATION".into()));

    let alias = PersonName {
        sort: "ALIAS".into(),
        ..arabic.clone()
    };
    let both = [latin.clone(), alias.clone()];
    let edits = erase_name(&both, latin.id).unwrap();
    assert_eq!(
        edits.len(),
        2,
        "the alias is the primary one now, the other is gone"
    );
    assert_eq!(
        erase_name(&both[..1], latin.id).unwrap_err().code,
        "required"
    );

    let twin = name(12, "omar  haddad", "Latn", "ALIAS");
    assert_eq!(
        write_name(law, &both, &twin).unwrap_err().code,
        "name-twice"
    );
    let odd = name(13, "O. Haddad", "Latn", "NICKNAME");
    assert_eq!(
        write_name(law, &both, &odd).unwrap_err().field.as_deref(),
        Some("sort")
    );
}

#[test]
fn of_two_persons_one_stays_with_everything_and_no_twins() {
    let (mut keep, mut drop) = (person(1, "Omar Haddad"), person(2, "OMAR HADDAD"));
    keep.person.nationality = "XB".into();
    drop.person = Person {
        born_on: "1980-02-01".parse().ok(),
        nationality: "XC XB".into(),
        ..drop.person
    };
    drop.names.push(PersonName {
        person: Some(id(2)),
        ..name(201, "عمر حداد", "Arab", "ALIAS")
    });
    keep.papers.push(paper(10, "P1", "XB"));
    drop.papers
        .extend([paper(20, "p 1", "XB"), paper(21, "P2", "XB")]);
    let involved = |row, request| Involvement {
        id: id(row),
        request: Some(id(request)),
        role: "SOUGHT".into(),
        ..Involvement::default()
    };
    keep.involvements.push(involved(30, 900));
    drop.involvements
        .extend([involved(31, 900), involved(32, 901)]);
    let tie = |row, from, to, tie: &str| PersonTie {
        id: id(row),
        from_person: Some(id(from)),
        to_person: Some(id(to)),
        tie: tie.into(),
        ..PersonTie::default()
    };
    keep.ties.push(tie(40, 1, 7, "PARENT"));
    drop.ties.extend([
        tie(41, 7, 2, "CHILD"),
        tie(42, 2, 1, "SIBLING"),
        tie(43, 2, 8, "SPOUSE"),
    ]);
    drop.assets.push(Asset {
        id: id(50),
        holder: Some(id(2)),
        ..Asset::default()
    });

    let edits = merge(&keep, &drop, folded).unwrap();
    let dropped: Vec<Id> = edits
        .iter()
        .filter(|edit| edit.op == Op::Drop)
        .map(|edit| edit.id)
        .collect();
    assert_eq!(
        dropped,
        [200, 20, 31, 41, 42, 2].map(id),
        "twins, ties to oneself, and the person"
    );
    let moved: Vec<Id> = edits
        .iter()
        .filter(
            |edit| matches!(&edit.op, Op::Set { now, .. } if *now == Value::Text(id(1).to_string())),
        )
        .map(|edit| edit.id)
        .collect();
    assert_eq!(moved, [201, 21, 32, 43, 50].map(id));
    let whole = completed(&keep.person, &drop.person);
    assert_eq!(
        (whole.nationality.as_str(), whole.born_on),
        ("XB XC", drop.person.born_on)
    );
}

#[test]
fn two_whom_somebody_told_apart_do_not_become_one() {
    let (mut keep, drop) = (person(1, "Omar Haddad"), person(2, "Omar Haddad"));
    assert_eq!(
        merge(&keep, &keep, folded).unwrap_err().code,
        "person-itself"
    );
    keep.ties.push(PersonTie {
        from_person: Some(id(2)),
        to_person: Some(id(1)),
        tie: "NOT_SAME".into(),
        ..PersonTie::default()
    });
    let no = merge(&keep, &drop, folded).unwrap_err();
    assert_eq!(
        (no.code.as_str(), no.field.as_deref()),
        ("persons-not-same", Some("drop"))
    );
}

#[test]
fn every_tie_has_a_converse_that_leads_back() {
    let law = law::get();
    let ties: Vec<&str> = law.codes("person-tie").collect();
    assert!(ties.contains(&"PARENT"));
    for tie in ties {
        assert!(
            law.codes("person-tie").any(|known| known == converse(tie)),
            "{tie}"
        );
        assert_eq!(converse(converse(tie)), tie);
    }
}
