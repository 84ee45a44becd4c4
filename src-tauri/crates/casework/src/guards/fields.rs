//! The fields of a request that a step can ask for and fill.

use chrono::NaiveDate;

use crate::law::RequestField;
use crate::nouns::Request;

/// The name of the field, as forms know it.
#[must_use]
pub fn field_name(field: RequestField) -> &'static str {
    match field {
        RequestField::State => "state",
        RequestField::Authority => "authority",
        RequestField::HomeAuthority => "home_authority",
        RequestField::ReceivedOn => "received_on",
        RequestField::SentOn => "sent_on",
        RequestField::Channel => "channel",
        RequestField::Language => "language",
        RequestField::Officer => "officer",
        RequestField::Basis => "basis",
        RequestField::OurRef => "our_ref",
        RequestField::TheirRef => "their_ref",
    }
}

/// Its value; a day as ISO 8601; empty where nothing is known.
#[must_use]
pub fn field_value(request: &Request, field: RequestField) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    match field {
        RequestField::State => request.state.clone(),
        RequestField::Authority => request.authority.clone(),
        RequestField::HomeAuthority => request.home_authority.clone(),
        RequestField::ReceivedOn => day(request.received_on),
        RequestField::SentOn => day(request.sent_on),
        RequestField::Channel => request.channel.clone(),
        RequestField::Language => request.language.clone(),
        RequestField::Officer => request.officer.clone(),
        RequestField::Basis => request.basis.clone(),
        RequestField::OurRef => request.our_ref.clone(),
        RequestField::TheirRef => request.their_ref.clone(),
    }
}

/// Fills it; a text that is no day leaves a day as it is.
pub fn set_field(request: &mut Request, field: RequestField, text: &str) {
    let day = |old: Option<NaiveDate>| text.parse().ok().or(old);
    let text_field = match field {
        RequestField::State => &mut request.state,
        RequestField::Authority => &mut request.authority,
        RequestField::HomeAuthority => &mut request.home_authority,
        RequestField::Channel => &mut request.channel,
        RequestField::Language => &mut request.language,
        RequestField::Officer => &mut request.officer,
        RequestField::Basis => &mut request.basis,
        RequestField::OurRef => &mut request.our_ref,
        RequestField::TheirRef => &mut request.their_ref,
        RequestField::ReceivedOn => {
            request.received_on = day(request.received_on);
            return;
        }
        RequestField::SentOn => {
            request.sent_on = day(request.sent_on);
            return;
        }
    };
    text.clone_into(text_field);
}
