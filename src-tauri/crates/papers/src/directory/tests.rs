//! What cells of a directory say, in six languages, and what they do not.

use super::*;

fn head(cells: &[&str]) -> Option<Head> {
    Head::of(&RawRow {
        row: 1,
        cells: cells.iter().copied().map(Cell::text).collect(),
    })
}

#[test]
fn no_word_stands_for_two_things() {
    let file: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(include_str!(
        "../../../../../assets/register/directory.toml"
    ))
    .unwrap();
    for (section, lists) in &file {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (code, words) in lists {
            for word in words {
                let before = seen.insert(fold::key(word), code);
                assert!(
                    before.is_none_or(|one| one == code),
                    "{section}: {word} is {before:?} and {code}"
                );
            }
        }
    }
    assert_eq!(file["headers"].len(), FIELDS.len());
    for field in FIELDS {
        assert!(file["headers"].contains_key(field), "{field} has words");
    }
}

#[test]
fn a_head_is_found_in_every_language() {
    for cells in [
        [
            "State",
            "Name of authority",
            "Competence",
            "Languages accepted",
        ],
        ["الدولة", "اسم السلطة", "الاختصاص", "اللغات المقبولة"],
        [
            "État",
            "Nom de l’autorité",
            "Compétences",
            "Langues acceptées",
        ],
        [
            "Estado",
            "Nombre de la autoridad",
            "Competencias",
            "Idiomas aceptados",
        ],
        ["Государство", "Наименование органа", "Компетенция", "Языки"],
        ["国家", "机关名称", "职权", "接受的语言"],
    ] {
        let head = head(&cells).unwrap_or_else(|| panic!("{cells:?}"));
        let fields: Vec<_> = head.fields.into_iter().map(Option::unwrap).collect();
        assert_eq!(fields, ["state", "name", "competences", "languages"]);
    }
    assert!(head(&["Name", "Telephone", "E-mail"]).is_none());
}

#[test]
fn a_list_of_words_becomes_codes_and_an_unknown_word_spoils_it() {
    let read = |field: &str, text: &str| value(field, text);
    assert_eq!(
        read("competences", "Extradition; Mutual legal assistance").as_deref(),
        Some("EXTRADITION MLA")
    );
    assert_eq!(
        read("competences", "ASSET_RECOVERY, mla").as_deref(),
        Some("ASSET_RECOVERY MLA")
    );
    assert_eq!(
        read("languages", "English, French and Arabic").as_deref(),
        Some("en fr ar")
    );
    assert_eq!(
        read("languages", "العربية والفرنسية").as_deref(),
        Some("ar fr")
    );
    assert_eq!(read("languages", "en fr").as_deref(), Some("en fr"));
    assert_eq!(read("languages", "pt-BR; ru").as_deref(), Some("pt-BR ru"));
    assert_eq!(read("channels", "24/7 network").as_deref(), Some("NET24_7"));
    assert_eq!(
        read("channels", "24/7 network; E-mail").as_deref(),
        Some("NET24_7 EMAIL")
    );
    assert_eq!(
        read("languages", "English / French").as_deref(),
        Some("en fr")
    );
    assert_eq!(read("languages", "English, Klingonese"), None);
    assert_eq!(read("competences", "everything under the sun"), None);
    assert_eq!(read("state", "Atlantis"), None);
    assert_eq!(read("state", "فرنسا").as_deref(), Some("FR"));
    assert_eq!(read("verified_on", "03/04/2026"), None);
}

#[test]
fn the_apostrophe_that_a_text_file_needs_is_taken_off_and_no_other() {
    assert_eq!(bare("'+41 31 000"), "+41 31 000");
    assert_eq!(bare("''t Hof"), "'t Hof");
    assert_eq!(bare("'t Hof"), "'t Hof");
    assert_eq!(bare("O'Neil"), "O'Neil");
}
