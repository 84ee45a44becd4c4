//! The open office: who is in, with what keys, and the two ways to work with it, reading and acting.

use crate::access::{Right, holds};
use crate::clock::{Clock, day_at, id_at};
use crate::desk::{Desk, Line, Stage};
use crate::files::Files;
use crate::imports::Reports;
use crate::jobs::Jobs;
use crate::problems::Problem;
use crate::wire::{Nothing, Receipt, Recover, Status, Unlock, UserView};
use chrono::NaiveDate;
use comity_casework::calendar::Calendar;
use comity_casework::edits::Edit;
use comity_casework::law::Law;
use comity_casework::nouns::{Member, Office};
use comity_casework::value::Id;
use comity_vault::{Approver, Commit, Health, KdfCost, Now, Vault};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, PoisonError, RwLock};

/// An unlocked office. Dropping it locks.
pub struct Open {
    /// The store.
    pub vault: Vault,
    /// Running jobs.
    pub jobs: Jobs,
    /// Picked files.
    pub files: Arc<Files>,
    /// Rows of rehearsals and imports.
    pub reports: Reports,
    /// The program that parses other people's files.
    pub worker: PathBuf,
    member: RwLock<Member>,
    calendar: RwLock<Calendar>,
    law: RwLock<Arc<Law>>,
    clock: Arc<dyn Clock>,
    /// It is the training office: nothing in it is real.
    pub(crate) training: bool,
    turn: AtomicU16,
    /// Last, so that its line breaks when the store above is closed.
    _hold: Sender<Infallible>,
}

impl Open {
    /// Takes an unlocked store into use; the line breaks when it is let go of again.
    pub(crate) fn new(desk: &Desk, vault: Vault) -> Result<(Self, Line), Problem> {
        let member = vault.get::<Member>(vault.member().id)?.unwrap_or_default();
        let calendar = crate::calendars::home_calendar(&vault)?;
        let law = crate::rules::of_office(&vault)?;
        let (hold, line) = channel();
        let open = Self {
            vault,
            jobs: Jobs::default(),
            files: Arc::clone(&desk.files),
            reports: Reports::default(),
            worker: desk.host.worker.clone(),
            member: RwLock::new(member),
            calendar: RwLock::new(calendar),
            law: RwLock::new(law),
            clock: desk.clock(),
            training: desk.practice().is_some(),
            turn: AtomicU16::new(0),
            _hold: hold,
        };
        Ok((open, line))
    }

    /// Who is in.
    #[must_use]
    pub fn member(&self) -> Member {
        self.member
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The home State's calendar.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        self.calendar
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The law as this office has it: the shipped one, with its own rules, treaties and choices.
    #[must_use]
    pub fn law(&self) -> Arc<Law> {
        Arc::clone(&self.law.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the office's own law again after one of its rows was changed.
    pub(crate) fn relearn(&self) -> Result<(), Problem> {
        let law = crate::rules::of_office(&self.vault)?;
        *self.law.write().unwrap_or_else(PoisonError::into_inner) = law;
        Ok(())
    }

    /// Reads member and calendar again after they were changed.
    pub(crate) fn refresh(&self) -> Result<(), Problem> {
        let id = self.member().id;
        if let Some(member) = self.vault.get::<Member>(id)? {
            *self.member.write().unwrap_or_else(PoisonError::into_inner) = member;
        }
        *self
            .calendar
            .write()
            .unwrap_or_else(PoisonError::into_inner) =
            crate::calendars::home_calendar(&self.vault)?;
        Ok(())
    }

    /// Minutes east of UTC of the home State.
    #[must_use]
    pub fn zone(&self) -> i32 {
        self.calendar
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .zone
            .unwrap_or(0)
    }

    /// Moves the office's clock on, where it is one that may be moved.
    pub(crate) fn advance(&self, days: u32) -> bool {
        self.clock.advance(days)
    }

    /// Milliseconds of UTC.
    #[must_use]
    pub fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }

    /// The local day of the home State.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        day_at(self.now_ms(), self.zone())
    }

    /// A new id.
    #[must_use]
    pub fn new_id(&self) -> Id {
        id_at(self.now_ms(), self.turn.fetch_add(1, Ordering::Relaxed))
    }

    /// The moment, as the ledger notes it.
    #[must_use]
    pub fn now(&self) -> Now {
        Now {
            utc_ms: self.now_ms(),
            zone_minutes: i16::try_from(self.zone()).unwrap_or(0),
        }
    }

    /// The office's row.
    ///
    /// # Errors
    /// What the store answers.
    pub fn office(&self) -> Result<Office, Problem> {
        Ok(self
            .vault
            .all::<Office>()?
            .into_iter()
            .next()
            .unwrap_or_default())
    }
}

/// Stands for the second person in a rehearsal; no login is written so.
const SUPPOSED: &str = "*";

/// A write under way: an open office, the command's name, and what it has left behind so far.
pub struct Act<'a> {
    pub(crate) open: &'a Open,
    intent: &'static str,
    receipt: Receipt,
    /// Files it was let into.
    pub(crate) admitted: RefCell<BTreeSet<Id>>,
    second: Second,
    /// It only finds out whether it could be done, and writes nothing.
    rehearsing: bool,
    /// Whose act it is, where a head runs what somebody else proposed.
    proposer: Option<Member>,
    /// Edits that go with the first commit.
    along: Vec<Edit>,
}

/// Who stands behind an act besides the one who takes it (four eyes, domain.md 10).
enum Second {
    /// Nobody yet.
    Nobody,
    /// A rehearsal: somebody will, and nothing is written.
    Supposed,
    /// A head who approves what was proposed; the act's entry is theirs.
    Approving(String),
    /// A head who proved at this desk who they are, and signs along.
    Beside(String, Box<Approver>),
}

impl Deref for Act<'_> {
    type Target = Open;
    fn deref(&self) -> &Open {
        self.open
    }
}

impl<'a> Act<'a> {
    pub(crate) fn new(open: &'a Open, intent: &'static str) -> Self {
        Self {
            open,
            intent,
            receipt: Receipt::default(),
            admitted: RefCell::default(),
            second: Second::Nobody,
            rehearsing: false,
            proposer: None,
            along: Vec::new(),
        }
    }

    /// An act that only finds out whether it could be done, alone or once a second person approves.
    pub(crate) fn rehearsal(open: &'a Open, intent: &'static str, approved: bool) -> Self {
        Self {
            second: if approved {
                Second::Supposed
            } else {
                Second::Nobody
            },
            rehearsing: true,
            ..Self::new(open, intent)
        }
    }

    /// What somebody proposed, run by the head who approves; `along` is written with it.
    pub(crate) fn approved(
        open: &'a Open,
        intent: &'static str,
        proposer: Member,
        along: Vec<Edit>,
    ) -> Self {
        Self {
            second: Second::Approving(open.member().login),
            proposer: Some(proposer),
            along,
            ..Self::new(open, intent)
        }
    }

    /// Whose act it is: the person who is in, or the one who proposed what a head approves.
    #[must_use]
    pub fn by(&self) -> Member {
        self.proposer.clone().unwrap_or_else(|| self.open.member())
    }

    /// The login of the second person behind this act: the head who approves a proposal, or one who types their own
    /// passphrase at this desk; empty where nobody does. Their key then signs the entry along.
    ///
    /// # Errors
    /// At `approved_by`: `approver-not-head`, `approver-is-oneself`. At `approver_passphrase`: `required`,
    /// `wrong-passphrase`.
    pub fn second_person(
        &mut self,
        approved_by: &str,
        passphrase: &str,
    ) -> Result<String, Problem> {
        match &self.second {
            Second::Supposed => return Ok(SUPPOSED.into()),
            Second::Approving(login) | Second::Beside(login, _) => return Ok(login.clone()),
            Second::Nobody => {}
        }
        let login = approved_by.trim();
        if login.is_empty() {
            return Ok(String::new());
        }
        let wrong = |code: &str| Problem::new(code).at("approved_by").with("login", login);
        let members = self.open.vault.all::<Member>()?;
        let head = members
            .iter()
            .find(|member| member.login == login && !member.retired && holds(member, "HEAD"));
        if head.is_none() {
            return Err(wrong("approver-not-head"));
        }
        if login == self.by().login {
            return Err(wrong("approver-is-oneself"));
        }
        if passphrase.is_empty() {
            return Err(Problem::new("required").at("approver_passphrase"));
        }
        match self.open.vault.prove(login, passphrase) {
            Ok(approver) => {
                self.second = Second::Beside(login.to_owned(), Box::new(approver));
                Ok(login.to_owned())
            }
            Err(no) => {
                crate::audit::leave(self.open, crate::audit::Trace::Refused, None, "approve")?;
                Err(Problem::from(no).at("approver_passphrase"))
            }
        }
    }

    /// The second person who proved at this desk who they are.
    pub(crate) fn approver(&self) -> Option<&Approver> {
        match &self.second {
            Second::Beside(_, approver) => Some(approver),
            Second::Nobody | Second::Supposed | Second::Approving(_) => None,
        }
    }

    pub(crate) fn into_receipt(self) -> Receipt {
        self.receipt
    }

    /// The one door: edits become one ledger entry, on disk when this returns.
    ///
    /// # Errors
    /// What the store answers; nothing was written then.
    pub fn commit(
        &mut self,
        edits: Vec<Edit>,
        reason: &str,
        effective: Option<NaiveDate>,
    ) -> Result<(), Problem> {
        if edits.is_empty() || self.rehearsing {
            return Ok(());
        }
        let edits = [edits, std::mem::take(&mut self.along)].concat();
        let commit = Commit {
            intent: self.intent,
            reason: Some(reason).filter(|reason| !reason.is_empty()),
            effective,
            now: self.open.now(),
            edits,
        };
        let done = match &self.second {
            Second::Beside(_, approver) => self.open.vault.commit_approved(&commit, approver)?,
            Second::Nobody | Second::Supposed | Second::Approving(_) => {
                self.open.vault.commit(&commit)?
            }
        };
        self.left_behind(done)
    }

    /// Writes what was to go along and did not, because the act changed nothing else.
    pub(crate) fn settle(&mut self) -> Result<(), Problem> {
        let along = std::mem::take(&mut self.along);
        self.commit(along, "", None)
    }

    /// Takes over what another act left behind.
    pub(crate) fn join(&mut self, other: Act<'_>) {
        let receipt = other.into_receipt();
        self.receipt.entries.extend(receipt.entries);
        self.receipt.touched.extend(receipt.touched);
    }

    /// Adds what an entry touched to the receipt; what changes the office's own law is read again.
    pub(crate) fn left_behind(&mut self, done: comity_vault::Receipt) -> Result<(), Problem> {
        let law = done
            .touched
            .iter()
            .any(|(noun, _)| crate::rules::NOUNS.contains(noun));
        self.receipt
            .entries
            .push(u32::try_from(done.seq).unwrap_or(u32::MAX));
        for (noun, id) in done.touched {
            let topic = format!("{}:{id}", noun.name());
            if !self.receipt.touched.contains(&topic) {
                self.receipt.touched.push(topic);
            }
        }
        if law { self.open.relearn() } else { Ok(()) }
    }
}

/// `desk.status`.
pub(crate) fn status(desk: &Desk, _: Nothing) -> Result<Status, Problem> {
    let mut status = Status {
        stage: "NO_OFFICE".into(),
        demo: is_demo(&desk.store()),
        training: crate::training::said(desk.practice().is_some()),
        training_made: crate::training::is_made(desk),
        ..Status::default()
    };
    match &*desk.stage() {
        Stage::Absent => {}
        Stage::Pending(_) => "UNCONFIRMED".clone_into(&mut status.stage),
        Stage::Locked => {
            "LOCKED".clone_into(&mut status.stage);
            status.last_backup = crate::store::last_backup(&desk.store());
            if let Some(peek) = Vault::peek(&desk.store())? {
                status.office = peek.office;
                status.users = peek.users.iter().map(UserView::from).collect();
            }
        }
        Stage::Open(open, _) => {
            return Ok(Status {
                training_made: status.training_made,
                ..status_of(open)?
            });
        }
    }
    Ok(status)
}

/// The status of an open office.
pub(crate) fn status_of(open: &Open) -> Result<Status, Problem> {
    let office = open.office()?;
    let (health, missing) = match open.vault.health() {
        Health::Sound => ("SOUND", 0),
        Health::RolledBack { missing } => ("ROLLED_BACK", missing),
        Health::Forked => ("FORKED", 0),
        Health::Unanchored => ("UNANCHORED", 0),
    };
    Ok(Status {
        stage: "OPEN".into(),
        office: office.name,
        state: office.state,
        users: crate::members::views(open)?,
        user: Some(UserView::from(&open.member())),
        today: open.today().to_string(),
        zone: open.zone(),
        health: health.into(),
        missing: u32::try_from(missing).unwrap_or(u32::MAX),
        last_backup: crate::store::last_backup(open.vault.folder()),
        demo: is_demo(open.vault.folder()),
        training: crate::training::said(open.training),
        ..Status::default()
    })
}

/// Whether a store holds a demo office: marked by an empty file beside it.
pub(crate) fn is_demo(store: &std::path::Path) -> bool {
    store.join("demo").exists()
}

/// `desk.unlock`.
pub(crate) fn unlock(desk: &Desk, request: Unlock) -> Result<Status, Problem> {
    let passphrase = zeroize::Zeroizing::new(request.passphrase);
    desk.wait_until_left();
    {
        let mut stage = desk.stage();
        match &*stage {
            Stage::Absent | Stage::Pending(_) => return Err(Problem::new("no-office")),
            Stage::Open(..) => return Err(Problem::new("already-open")),
            Stage::Locked => {}
        }
        let unlocked = match Vault::unlock(&desk.store(), &request.user, &passphrase) {
            Ok(unlocked) => unlocked,
            Err(no) => {
                crate::audit::shut_out(desk, &request.user);
                return Err(no.into());
            }
        };
        let (open, line) = Open::new(desk, unlocked.vault)?;
        if Right::Anyone.check(&open.member()).is_err() {
            return Err(Problem::new("wrong-passphrase").at("passphrase"));
        }
        crate::audit::tell_shut_out(desk, &open)?;
        crate::drafts::sweep(&open)?;
        *stage = Stage::Open(Arc::new(open), line);
    }
    status(desk, Nothing {})
}

/// `desk.recover`.
pub(crate) fn recover(desk: &Desk, request: Recover) -> Result<Status, Problem> {
    if !matches!(&*desk.stage(), Stage::Locked) {
        return Err(Problem::new("not-locked"));
    }
    desk.wait_until_left();
    let key = zeroize::Zeroizing::new(request.recovery_key);
    let passphrase = zeroize::Zeroizing::new(request.passphrase);
    Vault::recover(
        &desk.store(),
        &key,
        &request.user,
        &passphrase,
        desk.moment(),
        KdfCost::STANDARD,
    )?;
    unlock(
        desk,
        Unlock {
            user: request.user,
            passphrase: passphrase.to_string(),
        },
    )
}

/// `desk.lock`.
pub(crate) fn lock(desk: &Desk, _: Nothing) -> Result<Status, Problem> {
    desk.close();
    status(desk, Nothing {})
}
