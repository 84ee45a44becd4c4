//! The files on the desk of an ordinary morning, told by hand (`assets/demo/living.toml`) and moved to today.

use super::story::Story;
use chrono::NaiveDate;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Living {
    reference: NaiveDate,
    file: Vec<Story>,
}

/// The living files as of `today`; a test shows that they read.
pub(super) fn files(today: NaiveDate) -> Vec<Story> {
    let Ok(living) = read() else {
        return Vec::new();
    };
    let by = today - living.reference;
    living
        .file
        .into_iter()
        .map(|story| story.moved(by))
        .collect()
}

fn read() -> Result<Living, toml::de::Error> {
    toml::from_str(include_str!("../../../../../assets/demo/living.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::cast;
    use comity_casework::law;

    #[test]
    fn living_files_read_and_use_only_codes_of_the_law() {
        let living = read().unwrap();
        let (law, cast) = (law::get(), cast::get());
        assert!(living.file.len() >= 30);
        for story in &living.file {
            let subject = &story.subject;
            let machine = law.machine_for(&story.direction, &story.kind).unwrap();
            for (status, _) in &story.path {
                assert!(machine.state(status).is_some(), "{subject}: {status}");
            }
            assert!(story.path.is_sorted_by_key(|(_, day)| *day), "{subject}");
            assert!(
                story.path.iter().all(|(_, day)| *day <= living.reference),
                "{subject}"
            );
            assert!(
                law.basis(&story.basis).is_some(),
                "{subject}: {}",
                story.basis
            );
            assert!(
                cast.state(&story.state).is_some(),
                "{subject}: {}",
                story.state
            );
            for measure in &story.measures {
                assert!(law.measure(measure).is_some(), "{subject}: {measure}");
            }
            for offence in &story.offences {
                assert!(cast.offence(offence).is_some(), "{subject}: {offence}");
            }
            for rule in story.start.iter().map(|(rule, _)| rule).chain(&story.late) {
                assert!(law.rule(rule).is_some(), "{subject}: {rule}");
            }
        }
    }

    #[test]
    fn they_move_with_the_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (here, later) = (files(day("2026-03-16")), files(day("2026-04-16")));
        assert_eq!(here[0].events[0].1, day("2026-03-10"));
        assert_eq!(later[0].events[0].1, day("2026-04-10"));
    }
}
