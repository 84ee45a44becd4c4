//! Offences of a request: how each is classified, that exactly one is the principal, and what was granted for which.

use crate::edits::Edit;
use crate::file::File;
use crate::judging::{missing, required};
use crate::law::{Family, Law};
use crate::nouns::{Offence, Row};
use crate::rejection::Rejection;
use crate::speciality;
use crate::value::Id;

/// Whether an offence is classified as the figures need it (domain.md 9).
///
/// # Errors
/// At the field: `required` (`as_written`, `sherloc`), `unknown-code` (`sherloc`, `uncac`, `flag`), `bad-iccs`.
pub fn judge(law: &Law, offence: &Offence) -> Result<(), Rejection> {
    required("as_written", &offence.as_written)?;
    required("sherloc", &offence.sherloc)?;
    classified(law, offence)
}

/// The same for an offence that may still lack its classification, as a request that has just come.
///
/// # Errors
/// At the field: `unknown-code`, `bad-iccs`.
pub fn classified(law: &Law, offence: &Offence) -> Result<(), Rejection> {
    let unknown = |field: &str, value: &str| {
        Err(Rejection::new("unknown-code")
            .at(field)
            .with("value", value))
    };
    let known = |family: &str, code: &str| law.codes(family).any(|one| one == code);
    for code in offence.sherloc.split_whitespace() {
        if !known("sherloc", code) {
            return unknown("sherloc", code);
        }
    }
    if !offence.uncac.is_empty() && !known("uncac", &offence.uncac) {
        return unknown("uncac", &offence.uncac);
    }
    if !offence.iccs.is_empty() && !is_iccs(law, &offence.iccs) {
        return Err(Rejection::new("bad-iccs")
            .at("iccs")
            .with("value", &offence.iccs));
    }
    if !offence.flag.is_empty() && !known("flag", &["FLAG-", &offence.flag].concat()) {
        return unknown("flag", &offence.flag);
    }
    Ok(())
}

/// The law's code of an article of UNCAC that was written `17` or `15a`; anything else as it stands.
#[must_use]
pub fn article_code(law: &Law, written: &str) -> String {
    let code = ["UNCAC-", written].concat();
    if law.codes("uncac").any(|known| known == code) {
        code
    } else {
        written.to_owned()
    }
}

/// A code of the international classification: 2, 4, 5 or 6 digits, the first two one of its eleven sections.
fn is_iccs(law: &Law, code: &str) -> bool {
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    let section = |known: &str| {
        known
            .strip_prefix("ICCS-")
            .is_some_and(|section| code.starts_with(section))
    };
    digits && matches!(code.len(), 2 | 4 | 5 | 6) && law.codes("iccs").any(section)
}

/// The edits that leave exactly one principal among offences as they will be: the chosen one, or else the one that
/// is, or else the first. `before` are the rows as they stand.
#[must_use]
pub fn with_principal(before: &[Offence], after: &[Offence], chosen: Option<Id>) -> Vec<Edit> {
    let standing = after.iter().find(|one| one.principal).or(after.first());
    let principal = chosen.or(standing.map(|one| one.id));
    let rows = after.iter().flat_map(|row| {
        let row = Offence {
            principal: Some(row.id) == principal,
            ..row.clone()
        };
        match before.iter().find(|one| one.id == row.id) {
            Some(before) => row.changed_from(before),
            None => row.created(),
        }
    });
    rows.collect()
}

/// An offence decided upon in an extradition, once somebody decided: for the list that binds the State which gets
/// the person (ETS 24 14).
///
/// # Errors
/// `not-an-extradition` at `id`; `required` or `unknown-code` at `decision` or `ground`; `ground-not-here` for a
/// ground with an offence that is granted.
pub fn decided(
    law: &Law,
    file: &File,
    offence: &Offence,
    decision: &str,
    ground: &str,
) -> Result<Offence, Rejection> {
    if !matches!(file.request.kind.as_str(), "EXT" | "SPC" | "TRN") {
        return Err(Rejection::new("not-an-extradition").at("id"));
    }
    if !decision.is_empty() {
        crate::judging::coded(law, "offence-decision", "decision", decision)?;
    }
    if decision == "REFUSED" {
        if ground.is_empty() {
            return Err(missing("ground"));
        }
        let fits = law
            .ground(ground)
            .is_some_and(|known| known.family == Family::Extradition);
        if !fits {
            return Err(Rejection::new("unknown-code")
                .at("ground")
                .with("value", ground));
        }
    } else if !ground.is_empty() {
        return Err(Rejection::new("ground-not-here").at("ground"));
    }
    Ok(Offence {
        decision: decision.to_owned(),
        ground: ground.to_owned(),
        ..offence.clone()
    })
}

/// Whether every offence was decided upon, one at least as granted: [`speciality::granted`] is then the list.
#[must_use]
pub fn all_decided(file: &File) -> bool {
    speciality::granted(file).next().is_some()
        && file.offences.iter().all(|one| !one.decision.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;
    use crate::nouns::Request;

    fn offence(id: u128) -> Offence {
        Offence {
            id: Id::from_u128(id),
            as_written: "Embezzlement by an official".into(),
            sherloc: "S02 S05".into(),
            ..Offence::default()
        }
    }

    #[test]
    fn an_offence_is_classified_by_codes_that_exist() {
        let law = law::get();
        for (uncac, iccs, flag) in [
            ("UNCAC-17", "0703", "PRED"),
            ("UNCAC-15a", "07", "ML"),
            ("UNCAC-23", "07032", ""),
            ("", "110000", "TF"),
            ("", "", ""),
        ] {
            let one = Offence {
                uncac: uncac.into(),
                iccs: iccs.into(),
                flag: flag.into(),
                ..offence(1)
            };
            assert_eq!(judge(law, &one), Ok(()), "{one:?}");
        }
        type Spoil = fn(&mut Offence);
        let spoilt: [(Spoil, &str, &str); 9] = [
            (|it| it.as_written.clear(), "required", "as_written"),
            (|it| it.sherloc.clear(), "required", "sherloc"),
            (
                |it| it.sherloc = "S02 S16".into(),
                "unknown-code",
                "sherloc",
            ),
            (|it| it.uncac = "UNCAC-15".into(), "unknown-code", "uncac"),
            (|it| it.uncac = "46".into(), "unknown-code", "uncac"),
            (|it| it.iccs = "070".into(), "bad-iccs", "iccs"),
            (|it| it.iccs = "1203".into(), "bad-iccs", "iccs"),
            (|it| it.iccs = "07x3".into(), "bad-iccs", "iccs"),
            (|it| it.flag = "X".into(), "unknown-code", "flag"),
        ];
        for (spoil, code, field) in spoilt {
            let mut one = offence(1);
            spoil(&mut one);
            let no = judge(law, &one).unwrap_err();
            assert_eq!(
                (no.code.as_str(), no.field.as_deref()),
                (code, Some(field)),
                "{one:?}"
            );
        }
    }

    #[test]
    fn an_article_may_be_written_without_its_convention() {
        let code = |written| article_code(law::get(), written);
        assert_eq!(code("15a"), "UNCAC-15a");
        assert_eq!(code("UNCAC-17"), "UNCAC-17");
        assert_eq!(code("46"), "46");
    }

    fn principals(rows: &[Offence], edits: Vec<Edit>) -> Vec<Id> {
        let mut rows = rows.to_vec();
        for edit in edits {
            if let crate::edits::Op::Set { field, now, .. } = edit.op {
                let row = rows.iter_mut().find(|row| row.id == edit.id).unwrap();
                assert!(row.set(field, &now));
            }
        }
        let chosen = rows.iter().filter(|row| row.principal);
        chosen.map(|row| row.id).collect()
    }

    #[test]
    fn there_is_always_exactly_one_principal_offence() {
        let three: Vec<Offence> = (1..=3).map(offence).collect();
        let one = |edits| principals(&three, edits);
        assert_eq!(
            one(with_principal(&three, &three, None)),
            [Id::from_u128(1)]
        );
        let second = Some(Id::from_u128(2));
        assert_eq!(
            one(with_principal(&three, &three, second)),
            [Id::from_u128(2)]
        );
        let mut first = three.clone();
        first[0].principal = true;
        let left = [three[1].clone(), three[2].clone()];
        let edits = with_principal(&first, &left, None);
        assert_eq!(principals(&left, edits), [Id::from_u128(2)]);
    }

    #[test]
    fn what_is_granted_offence_by_offence_is_the_list_that_binds() {
        let law = law::get();
        let mut file = File {
            request: Request {
                kind: "EXT".into(),
                ..Request::default()
            },
            offences: vec![offence(1), offence(2)],
            ..File::default()
        };
        let decide = |file: &File, decision: &str, ground: &str| {
            decided(law, file, &file.offences[1], decision, ground)
        };
        assert_eq!(decide(&file, "REFUSED", "").unwrap_err().code, "required");
        assert_eq!(
            decide(&file, "REFUSED", "M-SOV").unwrap_err().code,
            "unknown-code"
        );
        assert_eq!(
            decide(&file, "GRANTED", "X-TIME").unwrap_err().code,
            "ground-not-here"
        );
        file.offences[0].decision = "GRANTED".into();
        assert!(!all_decided(&file));
        file.offences[1] = decide(&file, "REFUSED", "X-TIME").unwrap();
        assert!(all_decided(&file));
        let granted: Vec<Id> = speciality::granted(&file).map(|one| one.id).collect();
        assert_eq!(granted, [Id::from_u128(1)]);
        file.request.kind = "MLA".into();
        assert_eq!(
            decide(&file, "GRANTED", "").unwrap_err().code,
            "not-an-extradition"
        );
    }
}
