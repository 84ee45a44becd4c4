//! The office's own law: read from its rows, listed rule by rule, and chosen by a head.

use crate::problems::Problem;
use comity_casework::calendar::Calendar as Working;
use comity_casework::law::{self, Law, OfficeLaw};
use comity_casework::nouns::{Calendar, Noun, Office};
use comity_vault::Vault;
use std::sync::Arc;

/// The nouns that the office's own law is made of.
pub(crate) const NOUNS: [Noun; 7] = [
    Noun::Treaty,
    Noun::PartyStatus,
    Noun::Reciprocity,
    Noun::RuleChoice,
    Noun::Office,
    Noun::Calendar,
    Noun::Holiday,
];

/// The law of the office whose store this is.
pub(crate) fn of_office(vault: &Vault) -> Result<Arc<Law>, Problem> {
    let home = vault.all::<Office>()?.into_iter().next();
    let mut calendars = Vec::new();
    for kept in vault.all::<Calendar>()? {
        calendars.push(crate::office::calendar_of(vault, &kept.state)?);
    }
    Ok(Arc::new(law::get().with_office(OfficeLaw {
        home: home.unwrap_or_default().state,
        treaties: vault.all()?,
        parties: vault.all()?,
        assurances: vault.all()?,
        choices: vault.all()?,
        calendars,
    })))
}

/// The same law with a State's calendar as it will be.
pub(crate) fn with_calendar(law: &Law, calendar: Working) -> Law {
    let mut office = law.office().clone();
    office.calendars.retain(|kept| kept.state != calendar.state);
    office.calendars.push(calendar);
    law::get().with_office(office)
}
