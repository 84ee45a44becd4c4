//! The office's own law over the shipped one: which rules it enabled or gave a number, the treaties it wrote
//! down, who is bound by what, and who assured whom of reciprocity.
//!
//! The result is a [`Law`] like any other: whatever asks the law need not know where a row came from.

use chrono::NaiveDate;

use super::treaty;
use super::{BasisType, Law, Rule};
use crate::calendar::Calendar;
use crate::nouns::{PartyStatus, Reciprocity, Request, RuleChoice, Treaty};

/// What an office knows and chose, as its rows say.
#[derive(Debug, Clone, Default)]
pub struct OfficeLaw {
    /// The home State.
    pub home: String,
    /// Bilateral treaties.
    pub treaties: Vec<Treaty>,
    /// Who is bound by which instrument.
    pub parties: Vec<PartyStatus>,
    /// Assurances of reciprocity.
    pub assurances: Vec<Reciprocity>,
    /// Choices on single rules.
    pub choices: Vec<RuleChoice>,
    /// The working calendars it keeps, one a State.
    pub calendars: Vec<Calendar>,
}

/// The prefix of the office's own standards: the only rules that may get another number.
const STANDARD: &str = "INT-";

impl Rule {
    /// Whether it is a standard of the office and no law.
    #[must_use]
    pub fn is_standard(&self) -> bool {
        self.code.starts_with(STANDARD)
    }
}

impl Law {
    /// This law with the office's own rows over it. Rows that name nothing known change nothing.
    #[must_use]
    pub fn with_office(&self, office: OfficeLaw) -> Self {
        let mut law = self.clone();
        // Numbers first: what counts back from a treaty's limit uses the office's own standard.
        law.choose(&office.choices);
        for treaty in &office.treaties {
            // The shipped instruments are nobody's to rewrite.
            if !treaty.code.is_empty() && self.basis(&treaty.code).is_none() {
                treaty::add(&mut law, treaty);
            }
        }
        law.choose(&office.choices);
        law.anchor();
        law.office = office;
        law
    }

    /// What the office knows and chose; nothing for the law as shipped.
    #[must_use]
    pub fn office(&self) -> &OfficeLaw {
        &self.office
    }

    fn choose(&mut self, choices: &[RuleChoice]) {
        for choice in choices {
            let Some(rule) = self.rules.get_mut(&choice.rule) else {
                continue;
            };
            rule.chosen = match choice.enabled.as_str() {
                "Y" => Some(true),
                "N" => Some(false),
                _ => None,
            };
            let number = choice.length.and_then(|own| u32::try_from(own).ok());
            if let Some(number) = number.filter(|_| rule.is_standard() && rule.length.is_some()) {
                rule.length = Some(number);
            }
        }
    }

    /// Looks up once more the rules that others are counted from.
    fn anchor(&mut self) {
        let plain = self.rules.clone();
        for rule in self.rules.values_mut() {
            let anchor = rule.from_end_of.as_ref().and_then(|code| plain.get(code));
            rule.anchor = anchor.cloned().map(Box::new);
        }
    }

    /// The bilateral treaty on assistance that binds us and the other State of a request, when there is one.
    #[must_use]
    pub fn treaty_on_assistance(&self, request: &Request) -> Option<&Treaty> {
        let day = request
            .received_on
            .or(request.sent_on)
            .or(request.status_on);
        self.office.treaties.iter().find(|treaty| {
            let covers = self
                .basis(&treaty.code)
                .is_some_and(|basis| basis.profile_mla.is_some());
            treaty.state == request.state && covers && in_force(treaty, day)
        })
    }

    /// Whether paragraphs 9 to 29 of UNCAC 46 or UNTOC 18 apply between the two States: where no treaty on
    /// assistance binds them, or they agreed (UNCAC 46(7), UNTOC 18(7)). True under every other basis.
    #[must_use]
    pub fn paragraphs_apply(&self, request: &Request) -> bool {
        !UN_PARAGRAPHS.contains(&request.basis.as_str())
            || request.agreed_paragraphs
            || self.treaty_on_assistance(request).is_none()
    }

    /// The working calendar of a State, if the office keeps it.
    #[must_use]
    pub fn calendar(&self, state: &str) -> Option<&Calendar> {
        let mut kept = self.office.calendars.iter();
        kept.find(|calendar| calendar.state == state)
    }

    /// The newest row on whether a State is bound by an instrument.
    #[must_use]
    pub fn party(&self, basis: &str, state: &str) -> Option<&PartyStatus> {
        let rows = self.office.parties.iter();
        rows.filter(|row| row.basis == basis && row.state == state)
            .max_by_key(|row| row.checked_on)
    }

    /// Whether party status means something under a basis: not for a treaty of two, nor where none is used.
    #[must_use]
    pub fn has_parties(&self, basis: &str) -> bool {
        self.basis(basis).is_some_and(|basis| {
            matches!(
                basis.sort,
                BasisType::Multilateral | BasisType::Regional | BasisType::Eu
            )
        })
    }

    /// The assurance of reciprocity that covers a request on a day: ours where we ask, theirs where they do.
    #[must_use]
    pub fn assurance(&self, request: &Request, on: NaiveDate) -> Option<&Reciprocity> {
        self.office.assurances.iter().find(|row| {
            let one_case = row.scope == "CASE";
            row.state == request.state
                && row.direction == request.direction
                && (row.kind.is_empty() || row.kind == request.kind)
                && (!one_case || row.request == Some(request.id))
                && row.given_on.is_none_or(|given| given <= on)
                && row.expires_on.is_none_or(|end| end >= on)
        })
    }
}

/// The conventions whose paragraphs on assistance step back behind a treaty.
const UN_PARAGRAPHS: [&str; 2] = ["UNCAC", "UNTOC"];

/// Whether a treaty binds on a day; without a day, whether it has come into force and was never denounced.
#[must_use]
pub fn in_force(treaty: &Treaty, day: Option<NaiveDate>) -> bool {
    let Some(from) = treaty.in_force_on else {
        return false;
    };
    match day {
        Some(day) => from <= day && treaty.denounced_on.is_none_or(|end| day < end),
        None => treaty.denounced_on.is_none(),
    }
}

#[cfg(test)]
mod tests;
