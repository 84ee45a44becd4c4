//! The TypeScript twin of the wire: `ui/src/bridge/generated/types.ts`, written from the command table and the types.
//! A test compares the committed file with this; `make types` writes it anew.

use crate::commands::TABLE;
use crate::wire::*;
use std::fmt::Write as _;
use ts_rs::{Config, TS};

macro_rules! declarations {
    ($config:expr; $($name:ident),+ $(,)?) => { vec![$(<$name as TS>::decl($config)),+] };
}

/// The whole file.
#[must_use]
pub fn typescript() -> String {
    let config = &Config::new();
    let types = declarations![config;
        Nothing, ById, Problem, Receipt, JobView, WhichJob,
        Status, UserView, CreateOffice, RecoveryKeyView, ConfirmRecovery, Unlock, Recover, AddMember,
        Prefer, ChangePassphrase, CalendarEdit, OfficeView, Choices, KindChoice, MeasureChoice,
        StatusChoice, InLanguage, StateName,
        TodayView, CustodyView, MarkView, NameView, DueView, RegisterQuery, RegisterPage, RegisterRow,
        FindQuery, Found, HistoryQuery, HistoryPage, EntryView, ChangeView,
        FileView, PersonView, PersonNameView, MeasureView, OffenceView, AmountView, DeadlineView,
        CommunicationView, ConsultationView, GroundView, CheckView, MovementView, NextView, NeedView,
        LinkView, SourceView, RegisterRequest, MeasureEdit, OffenceEdit, PersonEdit, EditRequest, Advance,
        GroundEdit, AddPerson, AddMeasure, SetMeasure, LogCommunication, StartDeadline, EndDeadline,
        ExtendDeadline, SetCheck, OpenConsultation, ConcludeConsultation, UndoEntry,
        InspectRegister, ReadRegister, ImportOutcome, DuplicateGroup, ImportRowsQuery, ImportRows,
        ImportRow, ImportView, SavedMapping,
        RowEdit, RowView, EndRow, TreatyQuery, TreatyView, ProfileView, TreatyRuleView, PartyQuery,
        PartyView, ReciprocityQuery, ReciprocityView, BasesFor, BasisOption, AuthorityQuery,
        AuthorityPage, AuthorityView, VerifyAuthority, RetireAuthority, AuthoritiesFor, AddresseeView,
        ReadDirectory, DirectoryOutcome, DirectoryRow, ExportDirectory, OfState, StateLine,
        StateSheetView, ArrestLimit, Reservation, AssuranceLine, StateRecord, PrintState,
        StatsQuery, StatsExport, StatsTable, FlowCell, FlowFigures, Spread,
    ];
    let mut file =
        String::from("// Written by the desk's command table (`make types`); do not edit.\n\n");
    for declared in types {
        let _infallible = writeln!(file, "export {declared}");
    }
    file.push_str(
        "\n/** One step of a deadline's working, as the engine computed it: tagged by `step`. */\n\
         export type WorkingStep = { step: string; [fact: string]: unknown };\n\
         /** How a register's columns are read: proposed by the program, edited and saved by a person. */\n\
         export type RegisterMapping = { [key: string]: unknown };\n\n\
         /** Every command: what it takes and what it answers. */\n\
         export interface Commands {\n",
    );
    for row in TABLE {
        let (request, response) = ((row.request)(config), (row.response)(config));
        let _infallible = writeln!(
            file,
            "  \"{}\": {{ request: {request}; response: {response} }};",
            row.name
        );
    }
    file.push_str("}\n");
    file
}
