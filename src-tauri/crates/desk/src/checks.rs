//! What a request still lacks, and the data of the letter that asks for it (domain.md 3, UNCAC 46(16)).

use crate::problems::Problem;
use crate::requests::{checks, id, readable, text};
use crate::session::Open;
use crate::wire::{AskedItem, CheckView, CompletenessView, Supplement, SupplementView};
use crate::words::Words;
use comity_casework::deadlines::{Question, Trigger, compute};

/// The office's standard for a reply to a question.
const REPLY: &str = "INT-ADDINFO";

/// How much of what is mandatory has been settled.
pub(crate) fn complete(checks: &[CheckView]) -> CompletenessView {
    let must = || checks.iter().filter(|item| item.need == "MANDATORY");
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    CompletenessView {
        settled: count(must().filter(|item| is_settled(item)).count()),
        of: count(must().count()),
    }
}

fn is_settled(item: &CheckView) -> bool {
    matches!(item.status.as_str(), "PRESENT" | "NA" | "WAIVED")
}

/// `checks.supplement`: who is asked for what, by which article, and until when.
pub(crate) fn supplement(open: &Open, asked: Supplement) -> Result<SupplementView, Problem> {
    let file = readable(open, id(&asked.request)?)?;
    let law = open.law();
    let law = law.as_ref();
    let today = open.today();
    let request = &file.request;
    let items = checks(law, &file, today);
    let complete = complete(&items);
    let locale = match asked.locale.trim() {
        "" => &request.language,
        locale => locale,
    };
    let words = Words::of_office(open, locale)?;
    let item = |item: CheckView| AskedItem {
        text: words.say(&format!("check-{}", item.code), &[]),
        item,
    };
    let (missing, rest): (Vec<_>, Vec<_>) = items
        .into_iter()
        .filter(|item| !is_settled(item))
        .partition(|item| item.need == "MANDATORY");
    let helps = |item: &CheckView| matches!(item.need.as_str(), "IF_POSSIBLE" | "CONDITIONAL");
    let rule = law
        .rule(REPLY)
        .ok_or_else(|| Problem::new("unknown-rule").with("value", REPLY))?;
    let calendar = open.calendar();
    let reply = compute(rule, &Trigger::on(today), &calendar, &Question::default())?;
    let incoming = request.direction == "IN";
    let (addressee, state) = if incoming {
        (request.authority.clone(), request.state.clone())
    } else {
        (request.home_authority.clone(), calendar.state)
    };
    Ok(SupplementView {
        request: request.id.to_string(),
        addressee,
        state,
        channel: request.channel.clone(),
        locale: words.tag().to_owned(),
        our_ref: request.our_ref.clone(),
        their_ref: request.their_ref.clone(),
        subject: request.subject.clone(),
        received_on: text(request.received_on),
        complete,
        missing: missing.into_iter().map(item).collect(),
        helpful: rest.into_iter().filter(helps).map(item).collect(),
        reply_by: reply.due.day().to_string(),
        rule: rule.code.clone(),
        working: serde_json::to_value(&reply.working).unwrap_or_default(),
    })
}
