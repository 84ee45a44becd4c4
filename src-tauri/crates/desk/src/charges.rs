//! Charges raised after surrender: barred by the rule of speciality until the other State consents or its
//! protection has run out (domain.md 2.4).

use crate::entered;
use crate::offences::offence_view;
use crate::problems::Problem;
use crate::requests::{id, parse_day, readable, text};
use crate::session::{Act, Open};
use crate::wire::{
    ById, ChargeView, NoteDischarge, RaiseCharge, SettleCharge, SpecialityAlert, SpecialityView,
};
use comity_casework::file::File;
use comity_casework::law::Event;
use comity_casework::lifecycle;
use comity_casework::nouns::{Charge, Fact, Involvement, Link, Offence, Request, Row};
use comity_casework::speciality;
use comity_casework::value::Id;

/// `charges.view`.
pub(crate) fn view(open: &Open, wanted: ById) -> Result<SpecialityView, Problem> {
    whole(open, id(&wanted.id)?)
}

/// `charges.raise`.
pub(crate) fn raise(act: &mut Act<'_>, typed: RaiseCharge) -> Result<SpecialityView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let charge = Charge {
        id: act.new_id(),
        as_written: typed.as_written.trim().to_owned(),
        provision: typed.provision.trim().to_owned(),
        conduct_on: entered::day("conduct_on", &typed.conduct_on)?,
        authority: typed.authority.trim().to_owned(),
        ..Charge::default()
    };
    let raised = speciality::raised(&file, charge, act.today())?;
    let on = raised.raised_on;
    act.commit(raised.created(), "", on)?;
    whole(act, request)
}

/// `charges.ask`: the request for consent, with the persons of the extradition and the charge as its offence. What it
/// must contain (the papers of article 12 and the record of the person's statement) stands on its own checklist.
pub(crate) fn ask(act: &mut Act<'_>, typed: ById) -> Result<SpecialityView, Problem> {
    let (charge, file) = held(act, &typed.id)?;
    if charge.status != "ALERT" {
        return Err(Problem::new("charge-settled").with("status", &charge.status));
    }
    let today = act.today();
    let old = &file.request;
    let mut request = Request {
        direction: "OUT".into(),
        kind: "SPC".into(),
        subject: charge.as_written.clone(),
        urgency: "ROUTINE".into(),
        ..crate::links::carried(old, act.new_id())
    };
    if !charge.authority.is_empty() {
        request.home_authority.clone_from(&charge.authority);
    }
    crate::requests::refer(act, &mut request)?;
    let own = Some(request.id);
    // Which class the charge belongs to, its own request's lawyers say; every request has one offence from the start.
    let offence = Offence {
        id: act.new_id(),
        request: own,
        as_written: charge.as_written.clone(),
        provision: charge.provision.clone(),
        sherloc: "S99".into(),
        principal: true,
        ..Offence::default()
    };
    let involved = file.involvements.iter().map(|one| Involvement {
        id: act.new_id(),
        request: own,
        ..one.clone()
    });
    let link = Link {
        id: act.new_id(),
        from_request: own,
        to_request: Some(old.id),
        tie: "SPECIALITY_CONSENT".into(),
        suspected: false,
    };
    let begun = File {
        offences: vec![offence],
        involvements: involved.collect(),
        persons: file.persons.clone(),
        names: file.names.clone(),
        request,
        ..File::default()
    };
    let mut edits = crate::requests::begun(act, &begun, Vec::new())?;
    let asked = Charge {
        status: "CONSENT_ASKED".into(),
        status_on: Some(today),
        consent_request: own,
        ..charge.clone()
    };
    edits.extend(link.created());
    edits.extend(asked.changed_from(&charge));
    act.commit(edits, "", Some(today))?;
    whole(act, old.id)
}

/// `charges.settle`.
pub(crate) fn settle(act: &mut Act<'_>, typed: SettleCharge) -> Result<SpecialityView, Problem> {
    let (charge, file) = held(act, &typed.id)?;
    let today = act.today();
    let on = entered::day_or("on", &typed.on, today)?;
    let after = Charge {
        status: typed.status,
        status_on: Some(on),
        reason: typed.reason.trim().to_owned(),
        ..charge.clone()
    };
    let consent = match charge.consent_request {
        Some(request) => act.vault.get::<Request>(request)?,
        None => None,
    };
    let settled = speciality::settled(&file, &charge, &after, consent.as_ref(), today)?;
    act.commit(settled.changed_from(&charge), &settled.reason, Some(on))?;
    whole(act, file.request.id)
}

/// `charges.discharge`: final discharge starts the clock after which the protection ends.
pub(crate) fn discharge(
    act: &mut Act<'_>,
    typed: NoteDischarge,
) -> Result<SpecialityView, Problem> {
    let request = id(&typed.request)?;
    let file = readable(act, request)?;
    let on = parse_day("on", &typed.on)?;
    let today = act.today();
    if on > today {
        return Err(Problem::new("future-date").at("on").with("today", today));
    }
    let surrendered = speciality::surrendered_on(&file);
    let surrendered = surrendered.ok_or_else(|| Problem::new("charge-no-surrender"))?;
    if on < surrendered {
        return Err(Problem::new("before-start").at("on"));
    }
    let mut edits = lifecycle::happened(
        &act.law(),
        &file,
        Event::Discharge,
        on,
        &act.calendar(),
        &mut || act.new_id(),
    )?;
    let known = file
        .facts
        .iter()
        .rev()
        .find(|fact| fact.code == "final-discharge-on");
    edits.extend(match known {
        Some(old) => Fact {
            value: on.to_string(),
            ..old.clone()
        }
        .changed_from(old),
        None => Fact {
            id: act.new_id(),
            request: Some(request),
            code: "final-discharge-on".into(),
            value: on.to_string(),
            ..Fact::default()
        }
        .created(),
    });
    act.commit(edits, "", Some(on))?;
    whole(act, request)
}

/// The charges that bar something now, for the day's page.
pub(crate) fn alerts(open: &Open) -> Result<Vec<SpecialityAlert>, Problem> {
    let eyes = crate::access::eyes(open)?;
    let mut alerts = Vec::new();
    for status in ["ALERT", "CONSENT_ASKED"] {
        for charge in open.vault.having::<Charge>("status", status)? {
            let found = charge
                .request
                .map(|id| open.vault.get::<Request>(id))
                .transpose()?;
            let Some(request) = found.flatten() else {
                continue;
            };
            if crate::access::may_see(&eyes, &request) {
                alerts.push(SpecialityAlert {
                    charge: charge.id.to_string(),
                    request: request.id.to_string(),
                    our_ref: request.our_ref,
                    state: request.state,
                    as_written: charge.as_written,
                    raised_on: text(charge.raised_on),
                    status: charge.status,
                });
            }
        }
    }
    Ok(alerts)
}

/// A charge as shown.
pub(crate) fn charge_view(row: &Charge) -> ChargeView {
    ChargeView {
        id: row.id.to_string(),
        as_written: row.as_written.clone(),
        provision: row.provision.clone(),
        conduct_on: text(row.conduct_on),
        raised_on: text(row.raised_on),
        authority: row.authority.clone(),
        status: row.status.clone(),
        status_on: text(row.status_on),
        reason: row.reason.clone(),
        consent_request: row
            .consent_request
            .map(|id| id.to_string())
            .unwrap_or_default(),
        blocking: matches!(row.status.as_str(), "ALERT" | "CONSENT_ASKED" | "REFUSED"),
    }
}

fn held(open: &Open, text: &str) -> Result<(Charge, File), Problem> {
    let missing = || Problem::new("no-such-row").at("id");
    let row = open
        .vault
        .get::<Charge>(text.parse().map_err(|_| missing())?)?
        .ok_or_else(missing)?;
    let file = readable(open, row.request.ok_or_else(missing)?)?;
    Ok((row, file))
}

fn whole(open: &Open, request: Id) -> Result<SpecialityView, Problem> {
    let file = readable(open, request)?;
    let law = open.law();
    let clock = speciality::protection(&file);
    let rule = clock.and_then(|clock| law.rule(&clock.rule));
    let detained = speciality::detained_abroad(&file);
    Ok(SpecialityView {
        request: request.to_string(),
        surrendered_on: text(speciality::surrendered_on(&file)),
        detained_from: text(detained.map(|(from, _)| from)),
        detained_days: detained.and_then(|(_, days)| i32::try_from(days).ok()),
        granted: speciality::granted(&file).map(offence_view).collect(),
        discharged_on: clock
            .map(|clock| clock.trigger_at.clone())
            .unwrap_or_default(),
        protected_until: clock.map(|clock| clock.due.clone()).unwrap_or_default(),
        rule: clock.map(|clock| clock.rule.clone()).unwrap_or_default(),
        article: rule
            .map(comity_casework::law::Rule::cited)
            .unwrap_or_default(),
        ended: speciality::protection_ended(&file, open.today()),
        charges: file.charges.iter().map(charge_view).collect(),
    })
}
