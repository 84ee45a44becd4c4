//! The people of the office: views, preferences, passphrases.

mod administer;

pub(crate) use administer::{add, admit, edit, end};

use crate::access::holds;
use crate::problems::Problem;
use crate::session::{Act, Open};
use crate::wire::{ChangePassphrase, MemberLine, Nothing, Prefer, Status, UserView};
use comity_casework::nouns::{Member, Row as _};
use comity_vault::read::{Filter, Sort};
use comity_vault::{Health, KdfCost, KeyHolder};
use zeroize::Zeroizing;

impl From<&Member> for UserView {
    fn from(member: &Member) -> Self {
        Self {
            id: member.id.to_string(),
            login: member.login.clone(),
            display: member.display.clone(),
            role: member.role.clone(),
            locale: member.locale.clone(),
            digits: member.digits.clone(),
            theme: member.theme.clone(),
            contrast: member.contrast.clone(),
            unit: member.unit.clone(),
            region: member.region.clone(),
            hijri: member.hijri.clone(),
            passphrase_given: member.passphrase_given,
        }
    }
}

impl From<&KeyHolder> for UserView {
    fn from(user: &KeyHolder) -> Self {
        Self {
            id: user.id.to_string(),
            login: user.login.clone(),
            display: user.display.clone(),
            role: user.role.clone(),
            locale: user.locale.clone(),
            ..Self::default()
        }
    }
}

/// Everybody who has not retired.
pub(crate) fn views(open: &Open) -> Result<Vec<UserView>, Problem> {
    let members = open.vault.all::<Member>()?;
    Ok(members
        .iter()
        .filter(|member| !member.retired)
        .map(UserView::from)
        .collect())
}

/// Everybody by login, each once: their present row, or the last one of those who left.
fn everybody(open: &Open) -> Result<Vec<Member>, Problem> {
    let mut rows = open.vault.all::<Member>()?;
    rows.sort_by(|one, other| {
        (&one.login, one.retired, std::cmp::Reverse(one.id)).cmp(&(
            &other.login,
            other.retired,
            std::cmp::Reverse(other.id),
        ))
    });
    rows.dedup_by(|later, first| later.login == first.login);
    rows.sort_by_key(|member| (member.retired, member.id));
    Ok(rows)
}

/// `members.list`: who works here in the order they came, then who left.
pub(crate) fn list(open: &Open, _: Nothing) -> Result<Vec<MemberLine>, Problem> {
    let everybody = everybody(open)?;
    let line = |member: &Member| {
        let filter = Filter {
            officer: Some(member.login.clone()),
            open_only: true,
            ..Filter::default()
        };
        let (_, files) = open.vault.register_page(&filter, Sort::default(), 0, 1)?;
        Ok(MemberLine {
            member: UserView::from(member),
            active: !member.retired,
            open_files: u32::try_from(files).unwrap_or(u32::MAX),
            kept: kept(open, &everybody, member).unwrap_or_default().into(),
            approvers: others_who_approve(&everybody, &open.member().login, &member.login)
                .map(|head| head.login.clone())
                .collect(),
        })
    };
    everybody.iter().map(line).collect()
}

/// Why somebody must go on as they are, where they must.
fn kept(open: &Open, everybody: &[Member], member: &Member) -> Option<&'static str> {
    let last = |role: &str| {
        let mut holders = everybody
            .iter()
            .filter(|one| !one.retired && holds(one, role));
        holders.next().is_some_and(|one| one.login == member.login) && holders.next().is_none()
    };
    if member.retired {
        None
    } else if last("ADMIN") {
        Some("last-administrator")
    } else if last("HEAD") {
        Some("last-head")
    } else if member.login == open.member().login {
        Some("member-oneself")
    } else {
        None
    }
}

/// Heads who are neither the one who acts nor the one it is about.
fn others_who_approve<'m>(
    everybody: &'m [Member],
    actor: &str,
    about: &str,
) -> impl Iterator<Item = &'m Member> {
    let heads = everybody
        .iter()
        .filter(|one| !one.retired && holds(one, "HEAD"));
    heads.filter(move |head| head.login != actor && head.login != about)
}

/// `members.prefer`.
pub(crate) fn prefer(act: &mut Act<'_>, request: Prefer) -> Result<Status, Problem> {
    let before = act.member();
    let mut after = before.clone();
    let known = |field: &str, value: &str, allowed: &[&str]| {
        if allowed.contains(&value) {
            Ok(())
        } else {
            Err(Problem::new("unknown-code").at(field).with("value", value))
        }
    };
    if let Some(locale) = request.locale {
        tag("locale", &locale)?;
        after.locale = locale;
    }
    if let Some(region) = request.region {
        tag("region", &region)?;
        after.region = region;
    }
    if let Some(hijri) = request.hijri {
        known("hijri", &hijri, &["", "islamic-umalqura"])?;
        after.hijri = hijri;
    }
    if let Some(digits) = request.digits {
        known("digits", &digits, &["", "latn", "arab"])?;
        after.digits = digits;
    }
    if let Some(theme) = request.theme {
        known("theme", &theme, &["", "light", "dark"])?;
        after.theme = theme;
    }
    if let Some(contrast) = request.contrast {
        known("contrast", &contrast, &["", "high"])?;
        after.contrast = contrast;
    }
    act.commit(after.changed_from(&before), "", None)?;
    if after.locale != before.locale {
        act.vault.show_member(&after)?;
    }
    act.refresh()?;
    crate::session::status_of(act)
}

/// A tag of a language, with or without a region.
fn tag(field: &str, tag: &str) -> Result<(), Problem> {
    let sign = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if tag.len() <= 20 && tag.chars().all(sign) {
        Ok(())
    } else {
        Err(Problem::new("unknown-code").at(field).with("value", tag))
    }
}

/// `members.passphrase`: from now on it is one that nobody else has known.
pub(crate) fn passphrase(act: &mut Act<'_>, request: ChangePassphrase) -> Result<Status, Problem> {
    let (current, new) = (Zeroizing::new(request.current), Zeroizing::new(request.new));
    if current == new {
        return Err(Problem::new("passphrase-same").at("new"));
    }
    act.vault
        .change_passphrase(&current, &new, KdfCost::STANDARD)?;
    let before = act.member();
    // A store that takes no changes still lets everybody change the lock of their own door.
    if before.passphrase_given && act.vault.health() == Health::Sound {
        let after = Member {
            passphrase_given: false,
            ..before.clone()
        };
        act.commit(after.changed_from(&before), "", None)?;
        act.refresh()?;
    }
    crate::session::status_of(act)
}
