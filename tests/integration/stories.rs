//! Stories through the desk's one door, as a screen would tell them.

#[path = "stories/access.rs"]
mod access;
#[path = "stories/administering.rs"]
mod administering;
#[path = "stories/arrests.rs"]
mod arrests;
#[path = "stories/consultations.rs"]
mod consultations;
#[path = "stories/days.rs"]
mod days;
#[path = "stories/directory.rs"]
mod directory;
#[path = "stories/drafts.rs"]
mod drafts;
#[path = "stories/evidence.rs"]
mod evidence;
#[path = "stories/example_a.rs"]
mod example_a;
#[path = "stories/example_b.rs"]
mod example_b;
#[path = "stories/figures.rs"]
mod figures;
#[path = "stories/first_day.rs"]
mod first_day;
#[path = "stories/four_eyes.rs"]
mod four_eyes;
#[path = "stories/handover.rs"]
mod handover;
#[path = "stories/imports.rs"]
mod imports;
#[path = "stories/intake.rs"]
mod intake;
#[path = "stories/offences.rs"]
mod offences;
#[path = "stories/own_fields.rs"]
mod own_fields;
#[path = "stories/own_words.rs"]
mod own_words;
#[path = "stories/people.rs"]
mod people;
#[path = "stories/persons.rs"]
mod persons;
#[path = "stories/promises.rs"]
mod promises;
#[path = "stories/refusals.rs"]
mod refusals;
#[path = "stories/register.rs"]
mod register;
#[path = "stories/roles.rs"]
mod roles;
#[path = "stories/rules.rs"]
mod rules;
#[path = "stories/scene.rs"]
mod scene;
#[path = "stories/states.rs"]
mod states;
#[path = "stories/training.rs"]
mod training;
#[path = "stories/translations.rs"]
mod translations;
#[path = "stories/treaties.rs"]
mod treaties;
#[path = "stories/ways.rs"]
mod ways;

/// The program that parses other people's files.
const WORKER: &str = env!("CARGO_BIN_EXE_comity-test-worker");
