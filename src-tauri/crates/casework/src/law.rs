//! The law as data: everything of `assets/law`, read, checked and ready to be asked.
//!
//! Data names and parameterises; what it may say is a closed set of types here. A row that cites no
//! article, or names something nobody defines, does not load.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::nouns::Request;

mod check;
mod codes;
mod cycles;
mod guard;
mod office;
mod reading;
mod references;
mod roles;
mod rule;
#[cfg(test)]
mod tests;
mod treaty;

pub use check::check;
pub use codes::{
    Basis, BasisType, CheckRow, Coercive, Family, GroundCode, ItemNeed, Kind, Limit, ListItem,
    MeasureCode, Obligation, Offence, Profile, Strength, When,
};
pub use cycles::{
    Letter, Machine, MeasureStep, NEW, OPEN, ORDER_END, Outcome, PREVIOUS, Standing, Starts, State,
    StateSort, Term, Transition,
};
pub use guard::{
    Check, ConditionStand, ConsultationStand, Decision, FactShape, Guard, MeasureStand,
    RequestField,
};
pub use office::{OfficeLaw, in_force};
pub(crate) use reading::line_at;
pub use reading::{LawProblem, Mistake};
pub use roles::{Reach, Right, RightRow, Role};
pub use rule::{
    Agreed, Certainty, Count, CountedBy, Direction, Event, Force, Length, Nature, Rule, Side, Unit,
};

/// All law the program knows.
#[derive(Debug, Clone, Default)]
pub struct Law {
    rules: BTreeMap<String, Rule>,
    kinds: BTreeMap<String, Kind>,
    measures: BTreeMap<String, MeasureCode>,
    grounds: BTreeMap<String, GroundCode>,
    profiles: BTreeMap<String, Profile>,
    bases: BTreeMap<String, Basis>,
    offences: BTreeMap<String, Offence>,
    guards: BTreeMap<String, Guard>,
    lists: Vec<ListItem>,
    checklists: Vec<CheckRow>,
    machines: BTreeMap<String, Machine>,
    measure_steps: Vec<MeasureStep>,
    steps: Vec<Transition>,
    letters: Vec<Letter>,
    rights: BTreeMap<Right, RightRow>,
    office: OfficeLaw,
}

/// The texts of `assets/law`, one a file.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// `deadlines.toml`.
    pub deadlines: &'a str,
    /// `kinds.toml`.
    pub kinds: &'a str,
    /// `measures.toml`.
    pub measures: &'a str,
    /// `grounds.toml`.
    pub grounds: &'a str,
    /// `profiles.toml`.
    pub profiles: &'a str,
    /// `bases.toml`.
    pub bases: &'a str,
    /// `offences.toml`.
    pub offences: &'a str,
    /// `lists.toml`.
    pub lists: &'a str,
    /// `checklists.toml`.
    pub checklists: &'a str,
    /// `guards.toml`.
    pub guards: &'a str,
    /// `lifecycles.toml`.
    pub lifecycles: &'a str,
    /// `roles.toml`.
    pub roles: &'a str,
    /// `transfers.toml`.
    pub transfers: &'a str,
    /// `after_extradition.toml`.
    pub after_extradition: &'a str,
    /// `contacts.toml`.
    pub contacts: &'a str,
    /// `measure_steps.toml`.
    pub measure_steps: &'a str,
}

/// What the program ships.
pub const SHIPPED: Sources<'static> = Sources {
    deadlines: include_str!("../../../../assets/law/deadlines.toml"),
    kinds: include_str!("../../../../assets/law/kinds.toml"),
    measures: include_str!("../../../../assets/law/measures.toml"),
    grounds: include_str!("../../../../assets/law/grounds.toml"),
    profiles: include_str!("../../../../assets/law/profiles.toml"),
    bases: include_str!("../../../../assets/law/bases.toml"),
    offences: include_str!("../../../../assets/law/offences.toml"),
    lists: include_str!("../../../../assets/law/lists.toml"),
    checklists: include_str!("../../../../assets/law/checklists.toml"),
    guards: include_str!("../../../../assets/law/guards.toml"),
    lifecycles: include_str!("../../../../assets/law/lifecycles.toml"),
    roles: include_str!("../../../../assets/law/roles.toml"),
    transfers: include_str!("../../../../assets/law/transfers.toml"),
    after_extradition: include_str!("../../../../assets/law/after_extradition.toml"),
    contacts: include_str!("../../../../assets/law/contacts.toml"),
    measure_steps: include_str!("../../../../assets/law/measure_steps.toml"),
};

static LAW: LazyLock<Law> = LazyLock::new(|| Law::load().unwrap_or_default());

/// The shipped law, read once. A test shows that it loads; should it not, nothing is known and every
/// code is refused, and [`Law::load`] says why.
#[must_use]
pub fn get() -> &'static Law {
    &LAW
}

impl Law {
    /// Reads and checks the law the program ships.
    ///
    /// # Errors
    /// The first mistake, with file and line.
    pub fn load() -> Result<Self, LawProblem> {
        Self::read(SHIPPED)
    }

    /// Reads and checks law from any texts of the shipped form.
    ///
    /// # Errors
    /// The first mistake, with file and line.
    pub fn read(sources: Sources<'_>) -> Result<Self, LawProblem> {
        check::read(sources)
    }

    /// A time limit.
    #[must_use]
    pub fn rule(&self, code: &str) -> Option<&Rule> {
        self.rules.get(code)
    }
    /// All time limits in order of code.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }
    /// A kind of request.
    #[must_use]
    pub fn kind(&self, code: &str) -> Option<&Kind> {
        self.kinds.get(code)
    }
    /// All kinds in order of code.
    pub fn kinds(&self) -> impl Iterator<Item = &Kind> {
        self.kinds.values()
    }
    /// An item of assistance.
    #[must_use]
    pub fn measure(&self, code: &str) -> Option<&MeasureCode> {
        self.measures.get(code)
    }
    /// All items of assistance in order of code.
    pub fn measures(&self) -> impl Iterator<Item = &MeasureCode> {
        self.measures.values()
    }
    /// A ground.
    #[must_use]
    pub fn ground(&self, code: &str) -> Option<&GroundCode> {
        self.grounds.get(code)
    }
    /// All grounds in order of code.
    pub fn grounds(&self) -> impl Iterator<Item = &GroundCode> {
        self.grounds.values()
    }
    /// A profile by its own code.
    #[must_use]
    pub fn profile(&self, code: &str) -> Option<&Profile> {
        self.profiles.get(code)
    }
    /// What a basis asks of a decision on extradition or on assistance. A basis that is not known here,
    /// or does not cover it, is treated as a bilateral treaty.
    #[must_use]
    pub fn profile_of(&self, basis: &str, extradition: bool) -> Option<&Profile> {
        let basis = self.bases.get(basis);
        let named = basis.and_then(|basis| {
            if extradition {
                basis.profile_ext.as_deref()
            } else {
                basis.profile_mla.as_deref()
            }
        });
        self.profiles.get(named.unwrap_or("BIL"))
    }
    /// What the basis of a request asks of a decision. Where a bilateral treaty on assistance binds the two
    /// States and they did not agree otherwise, it speaks in place of UNCAC 46(9)-(29) and UNTOC 18(9)-(29).
    #[must_use]
    pub fn profile_for(&self, request: &Request) -> Option<&Profile> {
        let extradition = matches!(request.kind.as_str(), "EXT" | "PAR" | "SPC" | "TRN");
        let treaty = self
            .treaty_on_assistance(request)
            .filter(|_| !extradition && !self.paragraphs_apply(request));
        let basis = treaty.map_or(request.basis.as_str(), |treaty| &treaty.code);
        self.profile_of(basis, extradition)
    }
    /// A legal basis.
    #[must_use]
    pub fn basis(&self, code: &str) -> Option<&Basis> {
        self.bases.get(code)
    }
    /// All legal bases in order of code.
    pub fn bases(&self) -> impl Iterator<Item = &Basis> {
        self.bases.values()
    }
    /// A class of offences.
    #[must_use]
    pub fn offence(&self, code: &str) -> Option<&Offence> {
        self.offences.get(code)
    }
    /// All classes of offences in order of code.
    pub fn offences(&self) -> impl Iterator<Item = &Offence> {
        self.offences.values()
    }
    /// A guard.
    #[must_use]
    pub fn guard(&self, code: &str) -> Option<&Guard> {
        self.guards.get(code)
    }
    /// All guards in order of code.
    pub fn guards(&self) -> impl Iterator<Item = &Guard> {
        self.guards.values()
    }
    /// The codes of one closed list, in the order of the file.
    pub fn list<'a>(&'a self, list: &'a str) -> impl Iterator<Item = &'a str> {
        self.lists
            .iter()
            .filter(move |item| item.list == list)
            .map(|item| item.code.as_str())
    }
    /// The codes a field may choose from: a closed list of `lists.toml` (`urgency_reason` as well as
    /// `urgency-reason`), `purpose` of a consultation, `ground`, or a classification of offences (`sherloc`).
    pub fn codes(&self, family: &str) -> impl Iterator<Item = &str> {
        let family = match family {
            "purpose" => String::from("consultation-purpose"),
            other => other.replace('_', "-"),
        };
        let same = family.clone();
        let grounds = self
            .grounds
            .keys()
            .filter(move |_| same == "ground")
            .map(String::as_str);
        let same = family.clone();
        let offences = self
            .offences
            .values()
            .filter(move |row| row.list.eq_ignore_ascii_case(&same));
        let items = self.lists.iter().filter(move |item| item.list == family);
        let items = items.map(|item| item.code.as_str());
        items
            .chain(grounds)
            .chain(offences.map(|row| row.code.as_str()))
    }
    /// All codes of all closed lists.
    pub fn lists(&self) -> impl Iterator<Item = &ListItem> {
        self.lists.iter()
    }
    /// All items of all checklists.
    pub fn checklists(&self) -> impl Iterator<Item = &CheckRow> {
        self.checklists.iter()
    }
    /// A life cycle.
    #[must_use]
    pub fn machine(&self, code: &str) -> Option<&Machine> {
        self.machines.get(code)
    }
    /// All life cycles in order of code.
    pub fn machines(&self) -> impl Iterator<Item = &Machine> {
        self.machines.values()
    }
    /// The life cycle of a kind in a direction (`IN`, `OUT`).
    #[must_use]
    pub fn machine_for(&self, direction: &str, kind: &str) -> Option<&Machine> {
        self.machine(self.kind(kind)?.machine(Direction::of(direction)?))
    }
    /// A state of a life cycle.
    #[must_use]
    pub fn state(&self, machine: &str, code: &str) -> Option<&State> {
        self.machine(machine)?.state(code)
    }
    /// What may become of a measure, status by status.
    pub fn measure_steps(&self) -> impl Iterator<Item = &MeasureStep> {
        self.measure_steps.iter()
    }
    /// All steps of all life cycles, in the order of the file.
    pub fn steps(&self) -> impl Iterator<Item = &Transition> {
        self.steps.iter()
    }
    /// The steps that start from a state; from [`NEW`] where the state is empty.
    pub fn steps_from<'a>(
        &'a self,
        machine: &'a str,
        state: &'a str,
    ) -> impl Iterator<Item = &'a Transition> {
        let open = self
            .state(machine, state)
            .is_some_and(|known| known.sort == StateSort::Open);
        let state = if state.is_empty() { NEW } else { state };
        self.steps.iter().filter(move |step| {
            let named = step.from.iter().any(|from| from == state);
            // "Any open state" leads nowhere new from the state itself.
            let any = open && step.to != state && step.from.iter().any(|from| from == OPEN);
            step.machine == machine && (named || any)
        })
    }
    /// What each role has of a right.
    #[must_use]
    pub fn right(&self, right: Right) -> Option<&RightRow> {
        self.rights.get(&right)
    }
    /// All rights.
    pub fn rights(&self) -> impl Iterator<Item = &RightRow> {
        self.rights.values()
    }
    /// Whether a step is an early one: the ordinary first step of a file that stands where it was born.
    #[must_use]
    pub fn is_early(&self, machine: &str, from: &str, to: &str) -> bool {
        let born = self.steps_from(machine, "").any(|step| step.to == from);
        born && self
            .steps_from(machine, from)
            .any(|step| step.to == to && step.usual && !step.four_eyes && !step.head)
    }
    /// All letters that start or end clocks.
    pub fn letters(&self) -> impl Iterator<Item = &Letter> {
        self.letters.iter()
    }
}
