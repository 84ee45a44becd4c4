//! The people of the office: views, preferences, passphrases.

use crate::access::ROLES;
use crate::problems::Problem;
use crate::session::{Act, Open};
use crate::wire::{AddMember, ChangePassphrase, Nothing, OfficeView, Prefer, Status, UserView};
use comity_casework::nouns::{Member, Row as _};
use comity_vault::{KdfCost, KeyHolder};
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

/// `members.add`.
pub(crate) fn add(act: &mut Act<'_>, request: AddMember) -> Result<OfficeView, Problem> {
    let passphrase = Zeroizing::new(request.passphrase);
    let login = request.login.trim().to_owned();
    if login.is_empty() {
        return Err(Problem::new("required").at("login"));
    }
    if act
        .vault
        .all::<Member>()?
        .iter()
        .any(|member| member.login == login)
    {
        return Err(Problem::new("login-taken")
            .at("login")
            .with("login", &login));
    }
    let roles: Vec<&str> = request.role.split_whitespace().collect();
    if roles.is_empty() || !roles.iter().all(|role| ROLES.contains(role)) {
        return Err(Problem::new("unknown-code")
            .at("role")
            .with("value", &request.role));
    }
    let member = Member {
        login,
        display: request.display.trim().to_owned(),
        role: roles.join(" "),
        unit: request.unit.trim().to_owned(),
        locale: request.locale,
        ..Member::default()
    };
    let done = act
        .vault
        .add_member(&member, &passphrase, act.now(), KdfCost::STANDARD)?;
    act.left_behind(done)?;
    crate::office::view(act, Nothing {})
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
    let tag = |field: &str, tag: &str| {
        let sign = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if tag.len() <= 20 && tag.chars().all(sign) {
            Ok(())
        } else {
            Err(Problem::new("unknown-code").at(field).with("value", tag))
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
        known("hijri", &hijri, &["", "islamic-umalqura", "islamic-civil"])?;
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
    act.refresh()?;
    crate::session::status_of(act)
}

/// `members.passphrase`.
pub(crate) fn passphrase(open: &Open, request: ChangePassphrase) -> Result<Nothing, Problem> {
    let (current, new) = (Zeroizing::new(request.current), Zeroizing::new(request.new));
    open.vault
        .change_passphrase(&current, &new, KdfCost::STANDARD)?;
    Ok(Nothing {})
}
