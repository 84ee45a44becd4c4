//! Who may do what (domain.md 10), as data: rights by role, and whose eyes look at the files. Always asked with the
//! user who unlocked, never with an id from outside.

use crate::problems::Problem;
use crate::session::{Act, Open};
use comity_casework::edits::Edit;
pub use comity_casework::eyes::{Eyes, Look, Seen};
pub use comity_casework::law::{Reach, Right};
use comity_casework::nouns::{Absence, Grant, Member, Request, Row as _};
use comity_casework::value::Id;

/// The six roles of domain.md 10.
pub const ROLES: [&str; 6] = ["CLERK", "OFFICER", "HEAD", "MANAGER", "OBSERVER", "ADMIN"];

/// What stands in a masked row in the place of the State.
pub(crate) const MASKED: &str = "MASKED";

/// Whether a member holds a role; a small office's founder holds several, written with blanks between.
#[must_use]
pub fn holds(member: &Member, role: &str) -> bool {
    member.role.split_whitespace().any(|held| held == role)
}

/// Whose files are a member's today: their own, and of those they stand in for.
///
/// # Errors
/// What the store answers.
pub(crate) fn logins(open: &Open, member: &Member) -> Result<Vec<String>, Problem> {
    let today = open.today();
    let mut logins = vec![member.login.clone()];
    for absence in open
        .vault
        .having::<Absence>("delegate", member.login.as_str())?
    {
        if crate::absences::lasts(&absence, today) {
            logins.push(absence.login);
        }
    }
    Ok(logins)
}

/// The eyes of the member who is in.
///
/// # Errors
/// What the store answers.
pub(crate) fn eyes(open: &Open) -> Result<Eyes, Problem> {
    eyes_of(open, &open.member())
}

/// The eyes of any member.
///
/// # Errors
/// What the store answers.
pub(crate) fn eyes_of(open: &Open, member: &Member) -> Result<Eyes, Problem> {
    let today = open.today();
    let reaches = Right::Content.reaches(member);
    let has = |reach| reaches.contains(&reach);
    if reaches.is_empty() {
        return Ok(Eyes {
            day: today,
            ..Eyes::default()
        });
    }
    let (all, own, unit_files) = (has(Reach::All), has(Reach::Own), has(Reach::Unit));
    let works = all || own || unit_files;
    let grants = open.vault.having::<Grant>("login", member.login.as_str())?;
    let granted = grants
        .into_iter()
        .filter(|grant| grant.until.is_none_or(|last| last >= today))
        .filter_map(|grant| grant.request);
    let members = open.vault.all::<Member>()?;
    let units = members
        .iter()
        .any(|one| !one.retired && !one.unit.is_empty());
    Ok(Eyes {
        all,
        sealed: false,
        logins: if all || own {
            logins(open, member)?
        } else if works {
            vec![member.login.clone()]
        } else {
            Vec::new()
        },
        untaken: own,
        unit_files,
        unit: units.then(|| member.unit.clone()),
        granted: granted.collect(),
        observer: !works && holds(member, "OBSERVER"),
        day: today,
    })
}

/// Who reads a file: an open office, or an act. An act may read to its end what it could read before: who passes a
/// file on still sees what they have done.
pub(crate) trait Reader {
    /// The office.
    fn desk(&self) -> &Open;
    /// Whether the file was read before.
    fn admitted(&self, request: Id) -> bool;
    /// Notes that it was.
    fn admit(&self, request: Id);
}

impl Reader for Open {
    fn desk(&self) -> &Open {
        self
    }
    fn admitted(&self, _: Id) -> bool {
        false
    }
    fn admit(&self, _: Id) {}
}

impl Reader for Act<'_> {
    fn desk(&self) -> &Open {
        self
    }
    fn admitted(&self, request: Id) -> bool {
        self.admitted.borrow().contains(&request)
    }
    fn admit(&self, request: Id) {
        self.admitted.borrow_mut().insert(request);
    }
}

/// A request, where these eyes see it whole: for lists, which leave no trace of what they pass over.
///
/// # Errors
/// What the store answers.
pub(crate) fn visible(open: &Open, eyes: &Eyes, id: Id) -> Result<Option<Request>, Problem> {
    let request = open.vault.get::<Request>(id)?;
    Ok(request.filter(|request| may_see(eyes, request)))
}

/// Whether these eyes see a request whole.
pub(crate) fn may_see(eyes: &Eyes, request: &Request) -> bool {
    eyes.look(Seen::of(request)) == Look::Whole
}

/// Who registers a file they would not see, a sealed one say, knows it anyway: it stays open to them for the day, by a
/// grant that anybody can read.
///
/// # Errors
/// What the store answers.
pub(crate) fn kept_open(act: &Act<'_>, request: &Request) -> Result<Vec<Edit>, Problem> {
    act.admit(request.id);
    if may_see(&eyes(act)?, request) {
        return Ok(Vec::new());
    }
    let (login, today) = (act.by().login, act.today());
    let grant = Grant {
        id: act.new_id(),
        request: Some(request.id),
        login: login.clone(),
        given_by: login,
        given_on: Some(today),
        until: Some(today),
        why: String::new(),
    };
    Ok(grant.created())
}
