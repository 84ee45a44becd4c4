//! Kills a committing process again and again: nothing it acknowledged may be lost, and what is left must verify.

use crate::scene::{LOGIN, PASSPHRASE, Scene};
use comity_casework::nouns::Request;
use comity_casework::value::Id;
use comity_vault::{Health, Vault};

const ROUNDS: u128 = 200;

#[test]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    let mut scene = Scene::set();
    let mut acknowledged: Vec<(u64, Id)> = Vec::new();
    for round in 1..=ROUNDS {
        let (commits, patience) = (scene.between(0, 2), scene.between(3, 60));
        let run = scene.run("honest", round, commits, patience);
        let last = acknowledged.last().map_or(0, |(seq, _)| *seq);
        assert_eq!(run.health, "Sound", "round {round}, seed {}", scene.seed);
        assert!(
            run.head >= last,
            "round {round} lost {last}, seed {}",
            scene.seed
        );
        acknowledged.extend(run.said);
        if round % 50 == 0 {
            check(&scene, &acknowledged);
        }
    }
    let commits = acknowledged.len();
    println!(
        "kill -9: {ROUNDS}/{ROUNDS} rounds, {commits} commits, none lost, seed {}",
        scene.seed
    );
}

fn check(scene: &Scene, acknowledged: &[(u64, Id)]) {
    let opened = Vault::unlock(&scene.store, LOGIN, PASSPHRASE).expect("the store opens");
    assert_eq!(opened.health, Health::Sound);
    let vault = opened.vault;
    let verdict = vault.verify().expect("the store is read");
    assert!(verdict.sound(), "{verdict:?}, seed {}", scene.seed);
    for (seq, request) in acknowledged {
        let (history, _) = vault.history(*request, 0, 10).expect("a history");
        assert!(history.iter().any(|entry| entry.seq == *seq), "entry {seq}");
        assert!(vault.get::<Request>(*request).expect("a row").is_some());
    }
    assert_eq!(vault.replay_differences().expect("a replay"), []);
}

/// The positive control: a program that says "done" before it is must be caught by the same eyes.
#[test]
fn a_program_that_acknowledges_before_the_commit_is_caught() {
    let mut scene = Scene::set();
    let mut said = 0;
    for round in 1..=40 {
        let patience = scene.between(3, 60);
        let run = scene.run("early", round, 1, patience);
        if run.head < said {
            println!("caught in round {round}, seed {}", scene.seed);
            return;
        }
        said = run.said.last().map_or(said, |(seq, _)| *seq);
    }
    panic!("forty rounds of lies went unnoticed, seed {}", scene.seed);
}
