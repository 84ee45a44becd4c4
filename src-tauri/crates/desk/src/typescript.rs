//! The TypeScript twin of the wire: `ui/src/bridge/generated/types.ts`, written from the command table and the types.
//! A test compares the committed file with this; `make types` writes it anew.

use crate::commands::TABLE;
use crate::wire::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// Types met so far, by name: each brings along those it is made of.
#[derive(Default)]
pub struct Declared {
    config: Config,
    types: BTreeMap<String, String>,
}

impl TypeVisitor for Declared {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own is a list, a map or a plain value: only what it holds is declared.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.types.contains_key(&name) {
                return;
            }
            self.types.insert(name, T::decl(&self.config));
            T::visit_dependencies(self);
        }
        T::visit_generics(self);
    }
}

/// The whole file.
#[must_use]
pub fn typescript() -> String {
    let mut declared = Declared::default();
    for row in TABLE {
        (row.declare)(&mut declared);
    }
    // What the table does not name: the answer of a job, and what every write leaves behind.
    declared.visit::<ImportOutcome>();
    declared.visit::<DirectoryOutcome>();
    declared.visit::<DirectoryOutcome>();
    declared.visit::<Receipt>();
    let mut file =
        String::from("// Written by the desk's command table (`make types`); do not edit.\n\n");
    for declared in declared.types.values() {
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
    let config = &declared.config;
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
