//! Whether a file of words can be spoken: what each message takes and has must be what the program's own one does.

use crate::wire::WordsFault;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};
use std::collections::{BTreeMap, BTreeSet};

/// What a judged file holds.
pub(super) struct Judged {
    /// Messages read.
    pub(super) read: u32,
    /// Those that say something else than the program, as Fluent writes them.
    pub(super) kept: String,
    /// What is wrong, in order of lines.
    pub(super) faults: Vec<WordsFault>,
}

/// The messages of one language by id; the first file that says one is heard.
type Spoken<'s> = BTreeMap<&'s str, Message<&'s str>>;

/// Judges a file against a language's own words, and English where the language does not say something.
pub(super) fn judge(typed: &str, files: &[&'static str], english: &[&'static str]) -> Judged {
    let (own, fallback) = (spoken(files), spoken(english));
    let lines = Lines::of(typed);
    let mut faults = Vec::new();
    let mut kept = Vec::new();
    let mut seen = BTreeSet::new();
    let resource = match parser::parse(typed) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                faults.push(WordsFault {
                    line: lines.at(error.pos.start),
                    code: "UNREADABLE".into(),
                    id: String::new(),
                    what: String::new(),
                });
            }
            resource
        }
    };
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                faults.push(lines.fault("TERM", term.id.name, ""));
                continue;
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let id = message.id.name;
        let Some(program) = own.get(id).or_else(|| fallback.get(id)) else {
            faults.push(lines.fault("UNKNOWN", id, ""));
            continue;
        };
        if !seen.insert(id) {
            faults.push(lines.fault("TWICE", id, ""));
            continue;
        }
        let found = compare(&message, program, |name| {
            own.contains_key(name) || fallback.contains_key(name)
        });
        faults.extend(found.iter().map(|(code, what)| lines.fault(code, id, what)));
        let differs = own.get(id).is_none_or(|program| !same(&message, program));
        if found.is_empty() && differs {
            kept.push(Entry::Message(Message {
                comment: None,
                ..message
            }));
        }
    }
    faults.sort_by_key(|fault| fault.line);
    Judged {
        read: u32::try_from(seen.len()).unwrap_or(u32::MAX),
        kept: serializer::serialize(&Resource { body: kept }),
        faults,
    }
}

/// How many messages a source holds.
pub(super) fn count(source: &str) -> u32 {
    let resource = read(source);
    let messages = resource.body.iter();
    let messages = messages.filter(|entry| matches!(entry, Entry::Message(_)));
    u32::try_from(messages.count()).unwrap_or(u32::MAX)
}

/// Every message of a language as it is said now, file by file with the files' own remarks.
pub(super) fn written(head: &str, files: &[&'static str], own: &str) -> String {
    let mut own: BTreeMap<&str, Message<&str>> = messages(own).collect();
    let mut all: String = head.lines().map(|line| format!("### {line}\n")).collect();
    for file in files {
        let mut resource = read(file);
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry
                && let Some(said) = own.remove(message.id.name)
            {
                *entry = Entry::Message(said);
            }
        }
        all.push('\n');
        all.push_str(&serializer::serialize(&resource));
    }
    if !own.is_empty() {
        let body = own.into_values().map(Entry::Message).collect();
        all.push('\n');
        all.push_str(&serializer::serialize(&Resource { body }));
    }
    all
}

fn read(source: &str) -> Resource<&str> {
    match parser::parse(source) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

fn messages(source: &str) -> impl Iterator<Item = (&str, Message<&str>)> {
    read(source)
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name, message)),
            _ => None,
        })
}

fn spoken(files: &[&'static str]) -> Spoken<'static> {
    let mut all = Spoken::new();
    for file in files {
        for (id, message) in messages(file) {
            all.entry(id).or_insert(message);
        }
    }
    all
}

fn same(one: &Message<&str>, other: &Message<&str>) -> bool {
    one.value == other.value && one.attributes == other.attributes
}

/// What a message says that its reader cannot follow: codes and what they are about.
fn compare(
    typed: &Message<&str>,
    program: &Message<&str>,
    known: impl Fn(&str) -> bool,
) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    if typed.value.is_none() && program.value.is_some() {
        found.push(("EMPTY", String::new()));
    }
    let (said, meant) = (Taken::of(typed), Taken::of(program));
    let missing = meant.variables.difference(&said.variables);
    found.extend(missing.map(|name| ("MISSING", format!("${name}"))));
    let strange = said.variables.difference(&meant.variables);
    found.extend(strange.map(|name| ("STRANGE", format!("${name}"))));
    for name in said.functions.difference(&meant.functions) {
        found.push(("FUNCTION", (*name).to_owned()));
    }
    for name in said.messages.iter().filter(|name| !known(name)) {
        found.push(("REFERENCE", (*name).to_owned()));
    }
    let names = |message: &Message<&str>| -> BTreeSet<String> {
        let attributes = message.attributes.iter();
        attributes
            .map(|attribute| format!(".{}", attribute.id.name))
            .collect()
    };
    let (typed, program) = (names(typed), names(program));
    for name in program.symmetric_difference(&typed) {
        found.push(("ATTRIBUTE", name.clone()));
    }
    found
}

/// What a message takes from outside itself.
#[derive(Default)]
struct Taken<'s> {
    variables: BTreeSet<&'s str>,
    functions: BTreeSet<&'s str>,
    messages: BTreeSet<&'s str>,
}

impl<'s> Taken<'s> {
    fn of(message: &Message<&'s str>) -> Self {
        let mut taken = Self::default();
        if let Some(value) = &message.value {
            taken.pattern(value);
        }
        for attribute in &message.attributes {
            taken.pattern(&attribute.value);
        }
        taken
    }

    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
            Expression::Inline(inline) => self.inline(inline),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name);
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.messages.insert(id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Where the lines of a text begin, and on which one each message stands.
struct Lines<'s> {
    starts: Vec<usize>,
    messages: BTreeMap<&'s str, Vec<u32>>,
}

impl<'s> Lines<'s> {
    fn of(text: &'s str) -> Self {
        let mut starts = Vec::new();
        let mut messages: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        let mut at = 0;
        for (number, line) in (1_u32..).zip(text.split_inclusive('\n')) {
            starts.push(at);
            at += line.len();
            if let Some((id, _)) = line.split_once('=') {
                let id = id.trim_end().trim_start_matches('-');
                messages.entry(id).or_default().push(number);
            }
        }
        Self { starts, messages }
    }

    /// The line of a place in the text.
    fn at(&self, place: usize) -> u32 {
        let lines = self.starts.partition_point(|start| *start <= place);
        u32::try_from(lines.max(1)).unwrap_or(u32::MAX)
    }

    /// A fault of a message: at its last line of this name for one that stands twice, else at its first.
    fn fault(&self, code: &str, id: &str, what: &str) -> WordsFault {
        let lines = self.messages.get(id).map(Vec::as_slice).unwrap_or_default();
        let line = if code == "TWICE" {
            lines.last()
        } else {
            lines.first()
        };
        WordsFault {
            line: line.copied().unwrap_or(1),
            code: code.to_owned(),
            id: id.to_owned(),
            what: what.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
