//! The State sheet as a page to print: the same knowledge as on the screen, in words, with its day.

use crate::audit::{Trace, leave};
use crate::jobs::Job;
use crate::page::Page;
use crate::problems::Problem;
use crate::session::Open;
use crate::wire::{AuthorityView, BasisOption, OfState, PrintState, StateSheetView};
use crate::words::Words;
use comity_papers::names;
use serde::Serialize;

/// What was written.
#[derive(Debug, Serialize)]
pub(crate) struct Printed {
    /// The file's name.
    name: String,
}

/// `states.print`.
pub(crate) fn print(
    open: &Open,
    _: &'static str,
    job: &Job,
    request: PrintState,
) -> Result<Printed, Problem> {
    let path = open.files.to_write(&request.file)?;
    job.step("WRITING");
    let sheet = super::sheet(
        open,
        OfState {
            state: request.state,
        },
    )?;
    let locale = match request.locale.as_str() {
        "" => open.member().locale,
        locale => locale.to_owned(),
    };
    let words = Words::of_office(open, &locale)?;
    let writer = Writer {
        words: &words,
        demo: crate::session::is_demo(open.vault.folder()),
        office: open.office()?.name,
    };
    let name = writer.page(&sheet).write(&path)?;
    leave(open, Trace::Export, None, &sheet.state)?;
    Ok(Printed { name })
}

struct Writer<'a> {
    words: &'a Words,
    demo: bool,
    office: String,
}

impl<'a> Writer<'a> {
    fn say(&self, id: &str) -> String {
        self.words.say(&format!("state-sheet-{id}"), &[])
    }

    fn head(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| self.say(id)).collect()
    }

    /// A code in words; the code itself where there are none.
    fn code(&self, family: &str, code: &str) -> String {
        let said = self.words.find(&format!("{family}-{code}"), &[]);
        said.unwrap_or_else(|| code.to_owned())
    }

    fn codes(&self, family: &str, codes: &str) -> String {
        let all: Vec<String> = codes
            .split_whitespace()
            .map(|code| self.code(family, code))
            .collect();
        all.join("; ")
    }

    /// Where something stands: a number as it is, a source in words, and nothing where a basis is its own source.
    fn article(&self, text: &str) -> String {
        if text.contains(|c: char| c.is_ascii_digit()) {
            return text.to_owned();
        }
        let words = text.split(|c: char| !c.is_ascii_alphabetic());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        let id = format!("article-{}", words.join("-").to_lowercase());
        self.words.find(&id, &[]).unwrap_or_default()
    }

    fn state(&self, code: &str) -> String {
        let invented = || {
            let mut cast = crate::demo::state_names(self.words.tag());
            let found = cast.find(|(known, _)| *known == code);
            found.map(|(_, name)| name.to_owned())
        };
        let demo = if self.demo { invented() } else { None };
        let name = demo.or_else(|| names::state_name(code, self.words.tag()));
        name.unwrap_or_else(|| code.to_owned())
    }

    fn page(&self, sheet: &StateSheetView) -> Page<'a> {
        let state = self.state(&sheet.state);
        let title = self.words.say("state-sheet-title", &[("state", &state)]);
        let mut page = Page::new(self.words, title);
        page.quiet(&self.office);
        page.fact(&self.say("as-of"), &sheet.as_of);
        if !sheet.oldest_check.is_empty() {
            page.fact(&self.say("oldest"), &sheet.oldest_check);
        }
        if self.demo {
            page.mark(&self.say("demo"));
        }
        if sheet.stale {
            page.mark(&self.say("stale"));
        }
        self.authorities(&mut page, sheet);
        self.ways(&mut page, sheet);
        self.bases(&mut page, "extradition", &sheet.bases_extradition);
        self.arrest(&mut page, sheet);
        self.bases(&mut page, "assistance", &sheet.bases_assistance);
        self.promises(&mut page, sheet);
        for field in [
            "contents",
            "e_evidence",
            "special_rules",
            "practice",
            "remarks",
        ] {
            if let Some(text) = sheet.sheet.fields.get(field) {
                page.heading(&self.say(field));
                page.paragraph(text);
            }
        }
        self.record(&mut page, sheet);
        page
    }

    fn authorities(&self, page: &mut Page<'_>, sheet: &StateSheetView) {
        page.heading(&self.say("authorities"));
        let row = |one: &AuthorityView| {
            let field = |name: &str| one.row.fields.get(name).cloned().unwrap_or_default();
            let lines = |names: &[&str]| {
                let all = names.iter().map(|name| field(name));
                let all: Vec<String> = all.filter(|text| !text.is_empty()).collect();
                all.join("\n")
            };
            let verified = if field("verified_on").is_empty() {
                self.say("never")
            } else if one.stale {
                format!("{}\n{}", field("verified_on"), self.say("old"))
            } else {
                lines(&["verified_on", "verified_how"])
            };
            let mut urgent = field("urgent_contact");
            if !urgent.is_empty() {
                urgent = format!("{}\n{urgent}", self.say("urgent"));
            }
            let contact = [lines(&["address", "phone", "email"]), urgent];
            vec![
                lines(&["name", "local_name", "territory"]),
                self.codes("competence", &field("competences")),
                self.codes("channel", &field("channels")),
                field("languages"),
                contact.join("\n").trim().to_owned(),
                verified,
            ]
        };
        let rows: Vec<Vec<String>> = sheet.authorities.iter().map(row).collect();
        if rows.is_empty() {
            page.paragraph(&self.say("none"));
        }
        let head = [
            "authority",
            "competences",
            "channels",
            "languages",
            "contact",
            "verified",
        ];
        page.table(&self.head(&head), &rows);
    }

    /// Channels and languages of all that is kept.
    fn ways(&self, page: &mut Page<'_>, sheet: &StateSheetView) {
        if sheet.channels.is_empty() && sheet.languages.is_empty() {
            return;
        }
        page.heading(&self.say("ways"));
        let rows = [
            vec![
                self.say("channels"),
                self.codes("channel", &sheet.channels.join(" ")),
            ],
            vec![self.say("languages"), sheet.languages.join(", ")],
        ];
        let rows: Vec<Vec<String>> = rows
            .into_iter()
            .filter(|row| row.last().is_some_and(|text| !text.is_empty()))
            .collect();
        page.table(&self.head(&["what", "accepted"]), &rows);
    }

    fn bases(&self, page: &mut Page<'_>, what: &str, bases: &[BasisOption]) {
        page.heading(&self.say(&format!("bases-{what}")));
        // Extradition has its own limit on use: speciality.
        let evidence = what == "assistance";
        let row = |one: &BasisOption| {
            let name = if one.title.is_empty() {
                self.code("basis", &one.code)
            } else {
                format!("{}\n{}", one.code, one.title)
            };
            let profile = one.profile.clone().unwrap_or_default();
            let mut notes: Vec<String> = one
                .unknown
                .iter()
                .map(|code| self.code("basis-unknown", code))
                .collect();
            notes.extend(one.traps.iter().map(|code| self.code("basis-trap", code)));
            if one.stale && !one.checked_on.is_empty() {
                notes.push(self.say("old"));
            }
            let mut row = vec![
                name,
                self.article(&one.article),
                self.code("duty", &profile.reasons_for_refusal),
                self.code("duty", &profile.consult_before_refusing),
            ];
            if evidence {
                row.push(self.code("state-sheet-use", &profile.use_limitation));
            }
            row.extend([one.checked_on.clone(), notes.join("\n")]);
            row
        };
        let rows: Vec<Vec<String>> = bases.iter().map(row).collect();
        let mut head = vec!["basis", "articles", "reasons", "consult"];
        if evidence {
            head.push("use");
        }
        head.extend(["checked", "notes"]);
        page.table(&self.head(&head), &rows);
    }

    fn arrest(&self, page: &mut Page<'_>, sheet: &StateSheetView) {
        if sheet.arrest.is_empty() {
            return;
        }
        page.heading(&self.say("arrest"));
        let rows: Vec<Vec<String>> = sheet
            .arrest
            .iter()
            .map(|one| {
                vec![
                    self.code("basis", &one.basis),
                    one.article.clone(),
                    one.days.to_string(),
                    self.code("effect", &one.effect),
                ]
            })
            .collect();
        page.table(&self.head(&["basis", "articles", "days", "effect"]), &rows);
    }

    /// Reservations, and assurances of reciprocity.
    fn promises(&self, page: &mut Page<'_>, sheet: &StateSheetView) {
        let rows: Vec<Vec<String>> = sheet
            .reservations
            .iter()
            .map(|one| vec![self.code("basis", &one.basis), one.text.clone()])
            .collect();
        if !rows.is_empty() {
            page.heading(&self.say("reservations"));
            page.table(&self.head(&["basis", "text"]), &rows);
        }
        let rows: Vec<Vec<String>> = sheet
            .assurances
            .iter()
            .map(|one| {
                vec![
                    self.say(if one.direction == "OUT" {
                        "ours"
                    } else {
                        "theirs"
                    }),
                    match one.kind.as_str() {
                        "" => self.say("all-kinds"),
                        kind => self.code("kind", kind),
                    },
                    one.text.clone(),
                    one.expires_on.clone(),
                ]
            })
            .collect();
        if !rows.is_empty() {
            page.heading(&self.say("assurances"));
            page.table(&self.head(&["whose", "kind", "text", "until"]), &rows);
        }
    }

    fn record(&self, page: &mut Page<'_>, sheet: &StateSheetView) {
        page.heading(&self.say("record"));
        page.quiet(&self.say("record-note"));
        let rows: Vec<Vec<String>> = sheet
            .record
            .iter()
            .map(|one| {
                let median = if one.median_days.is_empty() {
                    "–".to_owned()
                } else {
                    format!("{} ({})", one.median_days, one.median_of)
                };
                let counts = [one.all, one.open, one.overdue, one.closed, one.refused];
                let mut row = vec![self.say(if one.direction == "IN" {
                    "asked-us"
                } else {
                    "we-asked"
                })];
                row.extend(counts.iter().map(u32::to_string));
                row.extend([median, one.last_contact.clone()]);
                row
            })
            .collect();
        let head = [
            "direction",
            "all",
            "open",
            "overdue",
            "closed",
            "refused",
            "median",
            "last-contact",
        ];
        page.table(&self.head(&head), &rows);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_page_stands_in_every_language_that_has_it() {
        let source = include_str!("print.rs");
        let said: Vec<&str> = source
            .split("self.say(\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert!(said.len() > 15);
        for language in ["en", "ar"] {
            let words = Words::of(language);
            let writer = Writer {
                words: &words,
                demo: false,
                office: String::new(),
            };
            let heads = "authority competences channels languages contact verified what accepted basis articles reasons \
                         consult use checked notes days effect text whose kind until direction all open overdue closed \
                         refused median last-contact bases-extradition bases-assistance theirs we-asked contents e_evidence \
                         special_rules practice remarks use-DEFAULT use-ON_REQUEST use-IF_SET use-NONE";
            for id in said.iter().copied().chain(heads.split_whitespace()) {
                assert!(
                    !writer.say(id).starts_with("state-sheet-"),
                    "{language}: {id}"
                );
            }
        }
    }
}
