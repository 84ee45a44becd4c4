//! One row into one verdict: request, letter on a request, or refused with a reason. What a person
//! could not decide is imported with a warning, what must not be guessed is refused.

use chrono::NaiveDate;

use crate::amounts;
use crate::columns::Field;
use crate::dates::DateReading;
use crate::fold;
use crate::reading::Reading;
use crate::references::References;
use crate::report::{Candidate, Decision, Letter, Place, RowVerdict};
use crate::states::StateReading;
use crate::status;
use crate::words::Words;

#[derive(Default)]
struct Doubts {
    reasons: Vec<&'static str>,
    warn: Vec<&'static str>,
}

impl Doubts {
    fn reason(&mut self, code: &'static str) {
        if !self.reasons.contains(&code) {
            self.reasons.push(code);
        }
    }

    fn warn(&mut self, code: &'static str) {
        if !self.warn.contains(&code) {
            self.warn.push(code);
        }
    }
}

impl Reading<'_> {
    fn letter(&self, place: &Place, references: &References) -> RowVerdict {
        let texts = [
            Field::Kind,
            Field::RelatedRef,
            Field::Remarks,
            Field::Measures,
            Field::Status,
            Field::OurRef,
            Field::TheirRef,
        ]
        .map(|f| self.text(f))
        .join("\n");
        let target = references
            .mentioned(&texts)
            .into_iter()
            .find(|e| e.place != *place);
        let target = target.or_else(|| {
            references
                .mentioned_theirs(&texts)
                .into_iter()
                .find(|e| e.place != *place)
        });
        let target = target.or_else(|| {
            let own = self.their_ref();
            references
                .mentioned_theirs(&own)
                .into_iter()
                .chain(references.mentioned(&own))
                .find(|e| e.place != *place)
        });
        let target = target.or_else(|| {
            references
                .numbered(&self.text(Field::Kind))
                .filter(|e| e.place != *place)
        });
        RowVerdict {
            id: place.id(),
            place: place.clone(),
            decision: Decision::Attach,
            reason: None,
            reason_also: Vec::new(),
            warn: if target.is_none() {
                vec!["ATTACH_TARGET_UNKNOWN".to_owned()]
            } else {
                Vec::new()
            },
            counted: false,
            request: None,
            attach_to: target.map(|e| e.place.id()),
            attach_ref: target.map(|e| e.our_ref.clone()),
            letter: Some(self.as_letter()),
            raw: self.raw(),
        }
    }

    /// What the letter itself is. Its day is that of the direction in which it went.
    fn as_letter(&self) -> Letter {
        let direction = self.direction().unwrap_or_else(|| "IN".to_owned());
        let attach = Words::get().section("attach");
        let told = [Field::Kind, Field::Measures, Field::Status, Field::Remarks]
            .map(|f| fold::tidy(&self.text(f)));
        let sort = told
            .iter()
            .find_map(|text| attach.within(text).into_iter().find(|f| f.span.0 == 0))
            .map_or("LETTER", |found| match found.code {
                "REMINDER" => "REMINDER",
                "SUPPLEMENT" => "SUPPLEMENT",
                _ => "LETTER",
            });
        let summary: Vec<&str> = told
            .iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
            .collect();
        Letter {
            sort,
            date: self
                .received(direction == "IN")
                .day()
                .filter(|day| *day <= self.as_of)
                .map(|day| day.to_string()),
            our_ref: self.our_ref(),
            summary: summary.join(" · "),
            direction,
        }
    }

    /// The verdict on the row.
    pub(crate) fn verdict(&self, place: &Place, references: &References) -> RowVerdict {
        let (kind, letter) = self.kind();
        if letter || self.remark_is_letter(place, references) {
            return self.letter(place, references);
        }
        let mut doubts = Doubts::default();
        let request = self.candidate(kind, place, references, &mut doubts);
        let refused = !doubts.reasons.is_empty();
        let mut reasons = doubts.reasons.into_iter().map(str::to_owned);
        RowVerdict {
            id: place.id(),
            place: place.clone(),
            decision: if refused {
                Decision::Reject
            } else {
                Decision::Import
            },
            reason: reasons.next(),
            reason_also: reasons.collect(),
            warn: doubts.warn.into_iter().map(str::to_owned).collect(),
            counted: !refused && request.counted,
            request: (!refused).then_some(request),
            attach_to: None,
            attach_ref: None,
            letter: None,
            raw: self.raw(),
        }
    }

    /// "Reminder to our 12/2024" in the remarks of a row that has no status of its own.
    fn remark_is_letter(&self, place: &Place, references: &References) -> bool {
        let remarks = self.text(Field::Remarks);
        let begins = Words::get()
            .section("attach")
            .within(&remarks)
            .iter()
            .any(|f| f.span.0 == 0 && f.weight > 8);
        let status = self.text(Field::Status);
        let idle =
            status.trim().is_empty() || Words::get().section("attach").best(&status).is_some();
        begins
            && idle
            && references
                .mentioned(&remarks)
                .iter()
                .any(|e| e.place != *place)
    }

    fn candidate(
        &self,
        kind: Option<String>,
        place: &Place,
        references: &References,
        doubts: &mut Doubts,
    ) -> Candidate {
        let direction = self.direction();
        if direction.is_none() {
            doubts.reason("MISSING_DIRECTION");
        }
        let direction = direction.unwrap_or_default();
        let incoming = direction != "OUT";
        if kind.is_none() {
            doubts.reason(if self.text(Field::Kind).trim().is_empty() {
                "MISSING_KIND"
            } else {
                "UNKNOWN_KIND"
            });
        }
        let kind = kind.unwrap_or_default();
        let mut standing = status::read(
            &self.text(Field::Status),
            &self.text(Field::Outcome),
            incoming,
            &kind,
            self.day(Field::ClosedOn).day().is_some(),
        );
        if matches!(kind.as_str(), "SPO" | "INF") {
            standing.outcome = None;
            standing.warn = None;
            standing.lifecycle = if incoming { "REGISTERED" } else { "SENT" }.to_owned();
        }
        if let Some(code) = standing.warn {
            doubts.warn(code);
        }
        let date = self.check_day(self.received(incoming), !standing.draft, doubts);
        let state = self.check_state(doubts);
        let outcome_date = self.check_outcome(&mut standing, incoming, date, doubts);
        let measures = self.measures(&kind);
        let money = if self.columns.has(Field::Amount) {
            amounts::read(
                &self.amount_text(),
                &self.text(Field::Currency),
                Some(state.as_str()),
            )
        } else {
            amounts::noted(&self.text(Field::Remarks), &state)
        };
        for code in money.warn {
            doubts.warn(code);
        }
        let related = self.related(&kind, place, references);
        let followed = kind == "PAR"
            && references
                .follower(place, &self.mentions(), self.person())
                .is_some();
        let counted = !(followed
            || matches!(kind.as_str(), "SPO" | "INF")
            || standing.draft && date.is_none());
        let day = |field| self.day(field).day().map(|d| d.to_string());
        let remarks = self.text(Field::Remarks);
        let sensitivity = self.text(Field::Sensitivity);
        let secret = if sensitivity.trim().is_empty() {
            &remarks
        } else {
            &sensitivity
        };
        Candidate {
            own: self.own(),
            data_categories: self.data_categories(&measures),
            measures,
            state,
            date: date.map(|d| d.to_string()),
            date_basis: if incoming { "RECEIVED" } else { "SENT" }.to_owned(),
            lifecycle: standing.lifecycle,
            outcome: standing.outcome,
            outcome_date: outcome_date.map(|d| d.to_string()),
            our_ref: self.our_ref(),
            their_ref: self.their_ref(),
            offences: self.offences(),
            persons: self.people(),
            amounts: money.amounts,
            related_ref: related,
            counted,
            authority: fold::tidy(&self.text(Field::Authority)),
            legal_basis: self.coded("basis", &self.text(Field::LegalBasis)),
            urgency: self.coded("urgency", &self.text(Field::Urgency)),
            sensitivity: self.coded("sensitivity", secret),
            closed_on: day(Field::ClosedOn),
            received_on: if incoming {
                date.map(|d| d.to_string())
            } else {
                day(Field::DateReceived)
            },
            sent_on: if incoming {
                day(Field::DateSent)
            } else {
                date.map(|d| d.to_string())
            },
            remarks,
            direction,
            kind,
        }
    }

    /// The amount as written; a bare figure takes the money from the head: "Value (USD)",
    /// "Сумма, тыс. руб.".
    fn amount_text(&self) -> String {
        let text = self.text(Field::Amount);
        let bare = fold::has_digit(&text)
            && text.chars().all(|c| {
                fold::ascii_digit(c).is_ascii_digit()
                    || matches!(c, ' ' | ',' | '.' | '\u{A0}' | '\u{202F}' | '\'')
            });
        if !bare || !self.text(Field::Currency).trim().is_empty() {
            return text;
        }
        let head = self
            .columns
            .of(Field::Amount)
            .find_map(|i| self.columns.list.get(i))
            .map_or("", |column| column.header.as_str());
        let unit = head
            .split_once(['(', ','])
            .or_else(|| head.split_once(" in "))
            .or_else(|| head.split_once(" en "))
            .or_else(|| head.split_once(" в "));
        match unit {
            Some((_, unit)) if amounts::names_currency(unit) => {
                format!("{text} {}", unit.trim_end_matches(')'))
            }
            _ => text,
        }
    }

    fn check_day(
        &self,
        reading: DateReading,
        needed: bool,
        doubts: &mut Doubts,
    ) -> Option<NaiveDate> {
        match reading {
            DateReading::Missing if needed => doubts.reason("MISSING_DATE"),
            DateReading::Missing => {}
            DateReading::Month(..) | DateReading::Year(_) => doubts.reason("INCOMPLETE_DATE"),
            DateReading::Impossible => doubts.reason("IMPOSSIBLE_DATE"),
            DateReading::Disagree(_) => doubts.warn("DATES_DISAGREE"),
            DateReading::Day(_) => {}
        }
        let day = reading.day()?;
        if day > self.as_of {
            doubts.reason("FUTURE_DATE");
        }
        Some(day)
    }

    fn check_state(&self, doubts: &mut Doubts) -> String {
        match self.state().0 {
            StateReading::One(code) => code,
            StateReading::Near(code) => {
                doubts.warn("STATE_SPELLING");
                code
            }
            StateReading::Several(codes) => {
                doubts.warn("STATE_AMBIGUOUS");
                codes.into_iter().next().unwrap_or_default()
            }
            StateReading::Missing => {
                doubts.reason("MISSING_STATE");
                String::new()
            }
            StateReading::Unknown => {
                doubts.reason("UNKNOWN_STATE");
                String::new()
            }
        }
    }

    fn check_outcome(
        &self,
        standing: &mut status::Standing,
        incoming: bool,
        date: Option<NaiveDate>,
        doubts: &mut Doubts,
    ) -> Option<NaiveDate> {
        let own_column = !self.text(Field::OutcomeDate).trim().is_empty();
        if standing.outcome.is_none() && !own_column {
            return None;
        }
        let reading = self.outcome_day(incoming, date);
        match reading {
            DateReading::Impossible => doubts.reason("IMPOSSIBLE_DATE"),
            DateReading::Disagree(_) => doubts.warn("DATES_DISAGREE"),
            _ => {}
        }
        let Some(day) = reading.day() else {
            if standing.outcome.is_some() {
                doubts.warn("OUTCOME_DATE_MISSING");
            }
            return None;
        };
        standing.outcome.as_ref()?;
        if day > self.as_of {
            doubts.reason("FUTURE_DATE");
        }
        if date.is_some_and(|d| day < d) {
            doubts.reason("OUTCOME_BEFORE_RECEIPT");
        }
        Some(day)
    }

    /// The reference of the request it belongs with.
    fn related(&self, kind: &str, place: &Place, references: &References) -> Option<String> {
        let written = fold::tidy(&self.text(Field::RelatedRef));
        if written.chars().any(char::is_alphanumeric) {
            return Some(written);
        }
        if !matches!(kind, "PAR" | "EXT") {
            return None;
        }
        references
            .mentioned(&self.text(Field::Remarks))
            .into_iter()
            .find(|e| e.place != *place)
            .map(|e| e.our_ref.clone())
    }
}
