//! The letters of a case: three to ten, each where the course of the case calls for it.

use super::chance::Chance;
use super::rows::Ids;
use super::story::Story;
use chrono::{Days, NaiveDate};
use comity_casework::nouns::{Communication, Request};

/// The letters, oldest first.
pub(super) fn of(
    story: &Story,
    reference: &str,
    request: &Request,
    ids: &mut Ids,
    chance: &mut Chance,
) -> Vec<Communication> {
    let Some(begun) = story.begun() else {
        return Vec::new();
    };
    let outgoing = story.outgoing();
    // Seen from the office: what the requesting side writes, and what the requested side answers.
    let (asking, answering) = if outgoing {
        ("OUT", "IN")
    } else {
        ("IN", "OUT")
    };
    let mut drafts: Vec<(NaiveDate, &str, &str, &str)> = Vec::new();
    if let Some(day) = if outgoing { story.sent() } else { Some(begun) } {
        drafts.push((day, asking, "REQUEST", "Request with annexes"));
    }
    for (status, day) in &story.path {
        let letter = match status.as_str() {
            "UNDER_REVIEW" | "FORMAL_REVIEW" | "RECEIVED_ABROAD" => {
                (answering, "ACKNOWLEDGEMENT", "Receipt confirmed")
            }
            "INFO_REQUESTED" => (answering, "INFO_REQUEST", "Further facts asked for"),
            "IN_EXECUTION" | "JUDICIAL_STAGE" => {
                ("OUT", "LETTER", "Sent to the executing authority")
            }
            "APPROVED" => ("OUT", "LETTER", "Translation commissioned"),
            "PARTIALLY_EXECUTED" | "PARTIAL_RESULT" => {
                (answering, "RESULT", "First part of the result")
            }
            "EXECUTED" | "RESULT_RECEIVED" => (answering, "RESULT", "Result with originals"),
            "REFUSED" | "REFUSED_ABROAD" => (answering, "NOTICE", "Refusal with reasons"),
            "WITHDRAWN" => (asking, "NOTICE", "Request withdrawn"),
            "SURRENDERED" | "SURRENDERED_TO_US" => (answering, "NOTICE", "Surrender carried out"),
            _ => continue,
        };
        drafts.push((*day, letter.0, letter.1, letter.2));
    }
    if let Some(day) = story.waits.first().and_then(|span| span.get(1)) {
        drafts.push((*day, asking, "INFO_REPLY", "The missing facts"));
    }
    drafts.push((begun, "OUT", "NOTE", "Note for the file"));
    let end = story.path.last().map_or(begun, |(_, day)| *day);
    let span = u64::try_from((end - begun).num_days()).unwrap_or_default();
    while drafts.len() < 3 || (drafts.len() < 10 && chance.per_cent(35)) {
        let day = begun + Days::new(chance.below(span + 1));
        let (way, sort, text) = if chance.per_cent(50) {
            (asking, "STATUS_QUERY", "Asks how far the matter is")
        } else {
            (answering, "STATUS_REPLY", "Says how far the matter is")
        };
        drafts.push((day, way, sort, text));
    }
    drafts.sort_by_key(|draft| draft.0);
    let letter = |(day, way, sort, summary): (NaiveDate, &str, &str, &str)| Communication {
        id: ids.next(),
        request: Some(request.id),
        direction: way.to_owned(),
        sort: sort.to_owned(),
        channel: request.channel.clone(),
        day: Some(day),
        party: if sort == "LETTER" {
            request.home_authority.clone()
        } else {
            request.authority.clone()
        },
        reference: if way == "IN" {
            request.their_ref.clone()
        } else {
            reference.to_owned()
        },
        summary: summary.to_owned(),
        language: request.language.clone(),
        ..Communication::default()
    };
    drafts.into_iter().map(letter).collect()
}
