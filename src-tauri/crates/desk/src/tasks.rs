//! Tasks and bring-forward dates: something to do by a day, by somebody, shown in time.

use crate::access::{Look, eyes, logins};
use crate::entered;
use crate::problems::Problem;
use crate::requests::{days_between, id, readable, text};
use crate::session::{Act, Open};
use crate::wire::{EndTask, TaskEdit, TaskQuery, TaskView};
use chrono::{Days, NaiveDate};
use comity_casework::nouns::{Member, Request, Row, Task};
use comity_casework::value::Id;
use std::collections::{BTreeMap, BTreeSet};

/// What a person may make; the other sorts are made where the law asks for them.
const OWN_SORTS: [&str; 2] = ["TASK", "BRING_FORWARD"];

/// The longest advance notice, in days.
const LONGEST_NOTICE: u32 = 365;

/// Open tasks listed at once, the earliest due first.
const MOST: u64 = 2000;

/// The longest title, in characters.
const LONGEST_TITLE: usize = 500;

/// `tasks.list`: by due day, undated last.
pub(crate) fn list(open: &Open, query: TaskQuery) -> Result<Vec<TaskView>, Problem> {
    let until = entered::day("until", &query.until)?;
    let rows: Vec<Task> = match (query.request.as_str(), query.assignee.as_str()) {
        ("", "") if query.ended => open.vault.all()?,
        ("", "") => open.vault.open_tasks(latest(until), MOST)?,
        ("", login) => open.vault.having("assignee", login)?,
        (request, _) => {
            let request = id(request)?;
            readable(open, request)?;
            open.vault.of_request(request)?
        }
    };
    let wanted = rows.into_iter().filter(|row| {
        (query.ended || row.status == "OPEN")
            && (query.assignee.is_empty() || row.assignee == query.assignee)
            && until.is_none_or(|until| shown_from(row).is_some_and(|day| day <= until))
    });
    views(open, wanted)
}

/// What Today shows a member: their own open tasks, and of those they stand in for, that are due, or whose reminder
/// has come.
pub(crate) fn for_today(open: &Open, today: NaiveDate) -> Result<Vec<TaskView>, Problem> {
    let mut rows: Vec<Task> = Vec::new();
    for login in logins(open, &open.member())? {
        rows.extend(open.vault.having("assignee", login.as_str())?);
    }
    let now = rows
        .into_iter()
        .filter(|row| row.status == "OPEN" && shown_from(row).is_some_and(|day| day <= today));
    views(open, now)
}

/// Open tasks due in a span, for the calendar: the member's own and of those they stand in for, or everybody's.
pub(crate) fn between(
    open: &Open,
    from: NaiveDate,
    to: NaiveDate,
    scope: &str,
) -> Result<Vec<TaskView>, Problem> {
    let own = (scope == "MINE").then(|| logins(open, &open.member()));
    let own = own.transpose()?;
    let rows = open.vault.tasks_between(from, to, MOST)?;
    let wanted = rows
        .into_iter()
        .filter(|row| own.as_ref().is_none_or(|own| own.contains(&row.assignee)));
    views(open, wanted)
}

/// `tasks.save`: a new one, or a changed one.
pub(crate) fn save(act: &mut Act<'_>, typed: TaskEdit) -> Result<TaskView, Problem> {
    let before = match typed.id.as_str() {
        "" => None,
        row => Some(open_task(act, row)?),
    };
    let request = match typed.request.as_str() {
        "" => None,
        request => Some(readable(act, id(request)?)?.request.id),
    };
    if typed.title.chars().count() > LONGEST_TITLE {
        return Err(Problem::new("too-long")
            .at("title")
            .with("most", LONGEST_TITLE));
    }
    if typed.remind_days > LONGEST_NOTICE {
        let problem = Problem::new("bad-number").at("remind_days");
        return Err(problem.with("value", typed.remind_days));
    }
    let due_on = entered::day("due_on", &typed.due_on)?;
    let mut row = before.clone().unwrap_or_else(|| Task {
        id: act.new_id(),
        made_by: act.member().login,
        status: "OPEN".into(),
        ..Task::default()
    });
    row.request = request;
    typed.title.trim().clone_into(&mut row.title);
    row.due_on = due_on;
    row.remind_days = Some(i64::from(typed.remind_days)).filter(|days| *days > 0);
    typed.remarks.trim().clone_into(&mut row.remarks);
    row.assignee = assignee(act, &typed.assignee)?;
    // What the law asks for keeps its sort; only its day, its person and its words may be changed.
    if row.article.is_empty() {
        row.sort = own_sort(&typed.sort)?.to_owned();
        if row.title.is_empty() {
            return Err(Problem::new("required").at("title"));
        }
    }
    if row.due_on.is_none() && (row.sort == "BRING_FORWARD" || row.remind_days.is_some()) {
        return Err(Problem::new("required").at("due_on"));
    }
    let edits = match &before {
        Some(before) => row.changed_from(before),
        None => row.created(),
    };
    act.commit(edits, "", None)?;
    one(act, row)
}

/// `tasks.end`: done, or dropped with a reason.
pub(crate) fn end(act: &mut Act<'_>, typed: EndTask) -> Result<TaskView, Problem> {
    let before = open_task(act, &typed.id)?;
    let today = act.today();
    let on = entered::day_or("on", &typed.on, today)?;
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    let reason = typed.dropped_because.trim();
    let mut row = before.clone();
    row.status = if reason.is_empty() { "DONE" } else { "DROPPED" }.into();
    row.done_on = Some(on);
    row.done_by = act.member().login;
    act.commit(row.changed_from(&before), reason, Some(on))?;
    one(act, row)
}

/// A task the law asks for, to be written with the step that brings it about. It goes to the file's officer.
pub(crate) fn asked_for(
    act: &Act<'_>,
    request: &Request,
    sort: &str,
    due_on: Option<NaiveDate>,
    article: &str,
) -> Task {
    let assignee = if request.officer.is_empty() {
        act.member().login
    } else {
        request.officer.clone()
    };
    Task {
        id: act.new_id(),
        request: Some(request.id),
        sort: sort.to_owned(),
        assignee,
        due_on,
        status: "OPEN".into(),
        article: article.to_owned(),
        ..Task::default()
    }
}

fn own_sort(typed: &str) -> Result<&str, Problem> {
    let sort = if typed.is_empty() { "TASK" } else { typed };
    if OWN_SORTS.contains(&sort) {
        Ok(sort)
    } else {
        Err(Problem::new("unknown-code").at("sort").with("value", sort))
    }
}

/// The login a task goes to: somebody who works here.
fn assignee(act: &Act<'_>, typed: &str) -> Result<String, Problem> {
    let login = typed.trim();
    if login.is_empty() {
        return Ok(act.member().login);
    }
    let members = act.vault.all::<Member>()?;
    if members
        .iter()
        .any(|member| member.login == login && !member.retired)
    {
        Ok(login.to_owned())
    } else {
        Err(Problem::new("no-such-member")
            .at("assignee")
            .with("login", login))
    }
}

/// A task that has not ended, on a file the member may see.
fn open_task(open: &Open, row: &str) -> Result<Task, Problem> {
    let row: Task = open
        .vault
        .get(id(row)?)?
        .ok_or_else(|| Problem::new("no-such-row").at("id"))?;
    if let Some(request) = row.request {
        readable(open, request)?;
    }
    if row.status == "OPEN" {
        Ok(row)
    } else {
        Err(Problem::new("task-ended").at("id"))
    }
}

/// The last due day of a task that may have to be shown until a day: its reminder may come long before.
fn latest(until: Option<NaiveDate>) -> Option<NaiveDate> {
    until.map(|day| {
        let notice = Days::new(u64::from(LONGEST_NOTICE));
        day.checked_add_days(notice).unwrap_or(day)
    })
}

/// The day a task is first shown.
fn shown_from(row: &Task) -> Option<NaiveDate> {
    let days = u64::try_from(row.remind_days.unwrap_or(0)).unwrap_or(0);
    row.due_on
        .map(|due| due.checked_sub_days(Days::new(days)).unwrap_or(due))
}

fn one(open: &Open, row: Task) -> Result<TaskView, Problem> {
    views(open, [row])?
        .pop()
        .ok_or_else(|| Problem::new("no-such-row").at("id"))
}

/// Tasks as shown, those on files the member may not see left out.
fn views(open: &Open, rows: impl IntoIterator<Item = Task>) -> Result<Vec<TaskView>, Problem> {
    let (today, eyes) = (open.today(), eyes(open)?);
    let rows: Vec<Task> = rows.into_iter().collect();
    let asked: BTreeSet<Id> = rows.iter().filter_map(|row| row.request).collect();
    let references: BTreeMap<Id, String> = open
        .vault
        .rows_of(asked)?
        .into_iter()
        .filter(|row| eyes.look(row.seen()) == Look::Whole)
        .map(|row| (row.id, row.our_ref))
        .collect();
    let mut shown = Vec::new();
    for row in rows {
        let our_ref = match row.request {
            None => String::new(),
            Some(request) => match references.get(&request) {
                Some(our_ref) => our_ref.clone(),
                None => continue,
            },
        };
        shown.push(TaskView {
            id: row.id.to_string(),
            request: row.request.map(|id| id.to_string()).unwrap_or_default(),
            our_ref,
            due_on: text(row.due_on),
            remind_on: text(shown_from(&row)),
            days_left: row.due_on.map(|due| days_between(today, due)),
            title: row.title,
            sort: row.sort,
            assignee: row.assignee,
            made_by: row.made_by,
            status: row.status,
            done_on: text(row.done_on),
            done_by: row.done_by,
            article: row.article,
            remarks: row.remarks,
        });
    }
    shown.sort_by(|a, b| (a.due_on.is_empty(), &a.due_on).cmp(&(b.due_on.is_empty(), &b.due_on)));
    Ok(shown)
}
