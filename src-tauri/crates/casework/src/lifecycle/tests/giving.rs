//! Gives a step what a guard wants, or takes care that it is not there: one way for each of the closed set of checks.

use super::*;

/// The day everything is given on.
pub(super) const ON: &str = "2026-06-10";

/// A basis under which every list and every duty of the kind is asked for.
pub(super) fn basis(kind: &str) -> &'static str {
    match kind {
        "TSP" => "TSP83",
        "TCP" => "TCP72",
        _ => "UNCAC",
    }
}

/// Gives what a guard wants, or makes sure that it is not there.
pub(super) fn provide(guard: &Guard, wanted: bool, file: &mut File, step: &mut Move) {
    let extradition = ["EXT", "PAR", "SPC", "TRN"].contains(&file.request.kind.as_str());
    let give = |step: &mut Move, text: &str| {
        if wanted {
            step.facts.insert(guard.code.clone(), text.to_owned());
        }
    };
    match &guard.check {
        Check::Fact {
            shape: FactShape::Text,
            ..
        } => give(step, "as the letter says"),
        Check::Fact {
            shape: FactShape::Day,
            ..
        } => give(step, ON),
        Check::Fact {
            shape: FactShape::Moment,
            ..
        } => give(step, "2026-06-10T09:30"),
        Check::Fact {
            shape: FactShape::Term,
            ..
        } => give(step, "90"),
        Check::Fact {
            shape: FactShape::Code,
            values,
            ..
        } => give(step, &values[0]),
        Check::Field { field } if wanted => {
            let text = if field_name(*field).ends_with("_on") {
                ON
            } else {
                "XC"
            };
            let text = if *field == RequestField::Basis {
                "UNCAC"
            } else {
                text
            };
            step.facts.insert(guard.code.clone(), text.into());
        }
        Check::Field { field } => {
            let empty = Request::default();
            match field {
                RequestField::ReceivedOn => file.request.received_on = None,
                RequestField::SentOn => file.request.sent_on = None,
                text => {
                    let none = crate::guards::field_value(&empty, *text);
                    crate::guards::set_field(&mut file.request, *text, &none);
                }
            }
        }
        Check::Letter {
            direction,
            sort,
            at_least,
        } => {
            let count = if wanted { *at_least } else { at_least - 1 };
            file.communications
                .extend((0..count).map(|_| letter(direction.code(), sort, ON)));
        }
        Check::MeasureAsked { .. } => {
            if !wanted {
                file.measures.clear();
            }
        }
        Check::OnePerson { roles } => {
            if !wanted {
                file.involvements.push(Involvement {
                    role: roles[0].clone(),
                    ..Involvement::default()
                });
                file.involvements.push(Involvement {
                    role: roles[0].clone(),
                    ..Involvement::default()
                });
            }
        }
        Check::Measures { stand } => match (stand, wanted) {
            (MeasureStand::AllEnded, true) | (MeasureStand::SomeDoneSomeOpen, false) => {
                file.measures[0].status = "DONE".into();
            }
            (MeasureStand::AllEnded, false) | (MeasureStand::SomeDoneSomeOpen, true) => {
                file.measures[0].status = "DONE".into();
                file.measures.push(measure(11, "M-J", "IN_PROGRESS"));
            }
            (MeasureStand::OneInForce, true) => file.measures[0].standing = "IN_FORCE".into(),
            (MeasureStand::OneInForce, false) => file.measures[0].standing = "ENDED".into(),
            (MeasureStand::OneResult, true) => {}
            (MeasureStand::OneResult, false) => file.measures[0].status = "IMPOSSIBLE".into(),
        },
        Check::Checklist { set } => {
            let items = crate::guards::checklist(law::get(), file, set.as_deref());
            assert!(
                !items.is_empty(),
                "{} asks for a checklist that has no items",
                guard.code
            );
            let skip = usize::from(!wanted);
            file.checks = items
                .iter()
                .skip(skip)
                .map(|item| CheckItem {
                    code: item.code.into(),
                    status: "PRESENT".into(),
                    ..CheckItem::default()
                })
                .collect();
        }
        Check::Confidentiality { values } => {
            file.request.confidential = "CONTENT".into();
            give(step, &values[0]);
        }
        Check::DayWhere { fact, value } => {
            file.facts.push(Fact {
                code: fact.clone(),
                value: value.clone(),
                ..Fact::default()
            });
            give(step, ON);
        }
        Check::Consultation { stand } => {
            let ended = *stand == ConsultationStand::Ended;
            let outcome = if ended == wanted { "EXECUTE_AS_IS" } else { "" };
            file.consultations.push(Consultation {
                outcome: outcome.into(),
                ..Consultation::default()
            });
        }
        Check::Consulted { purposes } => {
            if wanted {
                file.consultations.push(Consultation {
                    purpose: purposes[0].clone(),
                    outcome: "EXECUTE_AS_IS".into(),
                    ..Consultation::default()
                });
            }
        }
        Check::Consult { step: decision } => {
            let purpose = match decision {
                law::Decision::Refusing => "CON-REF-MLA",
                law::Decision::Postponing => "CON-POST",
            };
            if wanted {
                file.consultations.push(Consultation {
                    purpose: purpose.into(),
                    outcome: "REFUSE_CONFIRMED".into(),
                    ..Consultation::default()
                });
            }
        }
        Check::Ground { step: decision } => {
            let code = match decision {
                law::Decision::Refusing if extradition => "X-TIME",
                law::Decision::Refusing => "M-SOV",
                law::Decision::Postponing => "P-ONGOING",
            };
            if wanted {
                step.grounds.push(GroundGiven {
                    code: code.into(),
                    reasons: "as decided".into(),
                    measure: None,
                });
            }
        }
        Check::Reasons { step: decision } => {
            if !wanted {
                step.grounds
                    .iter_mut()
                    .for_each(|ground| ground.reasons.clear());
                // A basis whose text asks for reasons; UNCAC leaves them open for these two.
                file.request.basis = match (decision, extradition) {
                    (law::Decision::Refusing, true) => "ECE".into(),
                    (law::Decision::Refusing, false) => "UNCAC".into(),
                    (law::Decision::Postponing, _) => "ECMA2".into(),
                };
            }
        }
        Check::NoProhibitedGround => {
            if !wanted {
                step.grounds.push(GroundGiven {
                    code: "N-BANK".into(),
                    ..GroundGiven::default()
                });
            }
        }
        Check::ReplyOrReminder => {
            if wanted {
                file.communications.push(letter("IN", "INFO_REPLY", ON));
            }
        }
        Check::SentenceLeft { .. } => {
            // Less than half a year from the receipt of the request is not enough.
            let end = if wanted { "2028-06-30" } else { "2026-07-01" };
            step.facts.insert(guard.code.clone(), end.into());
        }
        Check::Tied { tie } => {
            if wanted {
                file.links.push(Link {
                    tie: tie.clone(),
                    ..Link::default()
                });
            }
        }
        Check::ToldIfSent => {
            file.request.sent_on = Some(day("2026-05-01"));
            give(step, ON);
        }
        Check::NoneInForce { values } => {
            step.facts.insert(guard.code.clone(), values[0].clone());
            if !wanted {
                file.measures[0].standing = "IN_FORCE".into();
            }
        }
        Check::FloorPassed => file.deadlines.push(Deadline {
            rule: "BUD-PRES-60".into(),
            nature: "FLOOR".into(),
            status: "RUNNING".into(),
            due: if wanted { ON } else { "2026-06-11" }.into(),
            ..Deadline::default()
        }),
        Check::Conditions {
            stand: ConditionStand::Accepted,
        } => give(step, ON),
        Check::Conditions { .. } => give(step, "no death penalty"),
        Check::NoChargeOpen => file.charges.push(Charge {
            status: if wanted { "DROPPED" } else { "ALERT" }.into(),
            ..Charge::default()
        }),
        Check::UseConsentsSettled => file.use_consents.push(UseConsent {
            direction: "OUT".into(),
            status: if wanted { "REFUSED" } else { "ASKED" }.into(),
            ..UseConsent::default()
        }),
        Check::Translated => {
            if wanted {
                file.translations.push(Translation {
                    received_on: Some(day(ON)),
                    ..Translation::default()
                });
            }
        }
        Check::Paragraphs { .. } => {
            if !wanted {
                file.request.state = BOUND.into();
                file.request.basis = "UNCAC".into();
            }
        }
        Check::Parties => give(step, ON),
        Check::ExtraditionBasis => {
            if wanted {
                let instead = guard.or_fact.clone().unwrap();
                step.facts.insert(instead, "declared on deposit".into());
            }
        }
        Check::Assurance => {
            if !wanted {
                file.request.basis = "REC".into();
                let chosen = step.facts.get_mut("basis-chosen");
                chosen.into_iter().for_each(|basis| "REC".clone_into(basis));
            }
        }
        Check::FollowUp { ground, values } => {
            // Nationality stands beside the ground already stated; where none is, none is added.
            if !step.grounds.is_empty() {
                step.grounds.push(GroundGiven {
                    code: ground.clone(),
                    reasons: "a national".into(),
                    measure: None,
                });
            }
            give(step, &values[0]);
        }
    }
}
