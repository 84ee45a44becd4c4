//! What a legal basis must show before anything is done on it: who is bound, whether it carries extradition,
//! which treaty speaks in its place, and who assured whom (domain 2, 7).

use super::Sight;
use crate::law::{BasisType, Check, Guard};
use crate::nouns::Request;

/// The conventions that carry extradition only where the State that needs a treaty said so on deposit.
const BY_DECLARATION: [&str; 2] = ["UNCAC", "UNTOC"];

impl Sight<'_> {
    /// The request with the basis that the step itself gives it.
    fn based(&self) -> Request {
        let mut request = self.file.request.clone();
        let chosen = self.given.iter().find(|(code, text)| {
            let basis = self.law.guard(code).map(|guard| &guard.check);
            let is_basis = matches!(
                basis,
                Some(Check::Field {
                    field: crate::law::RequestField::Basis
                })
            );
            is_basis && !text.trim().is_empty()
        });
        if let Some((_, basis)) = chosen {
            basis.trim().clone_into(&mut request.basis);
        }
        request
    }

    /// No treaty stands in the way of the paragraphs chosen, or it has been said whether they were agreed.
    pub(super) fn paragraphs_settled(&self, guard: &Guard) -> bool {
        self.law.paragraphs_apply(&self.based()) || self.well_formed(guard)
    }

    /// The day the party status of both States was checked is given, or stands in the office's own list.
    pub(super) fn parties_checked(&self, guard: &Guard) -> bool {
        let request = self.based();
        let checked = |state: &str| {
            let row = self.law.party(&request.basis, state);
            row.is_some_and(|row| row.bound == "Y" && row.checked_on.is_some())
        };
        let listed = self.law.has_parties(&request.basis)
            && checked(&self.law.office().home)
            && checked(&request.state);
        listed || self.well_formed(guard)
    }

    /// The requested State takes the convention as a basis for extradition (UNCAC 44(6), UNTOC 16(5)).
    pub(super) fn carries_extradition(&self) -> bool {
        let request = self.based();
        let asked = if request.direction == "IN" {
            &self.law.office().home
        } else {
            &request.state
        };
        let extradition = matches!(request.kind.as_str(), "EXT" | "PAR");
        let row = self.law.party(&request.basis, asked);
        !extradition
            || !BY_DECLARATION.contains(&request.basis.as_str())
            || row.is_some_and(|row| row.extradition_basis == "Y")
    }

    /// Who asks on reciprocity has assured it: we in an outgoing request, they in an incoming one.
    pub(super) fn assured(&self) -> bool {
        let request = self.based();
        let basis = self.law.basis(&request.basis);
        basis.is_none_or(|basis| basis.sort != BasisType::Reciprocity)
            || self.law.assurance(&request, self.on).is_some()
    }
}
