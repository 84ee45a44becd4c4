//! Every statement prepares, and every table has exactly its noun's fields.

use super::*;
use crate::tables::statements;
use comity_casework::nouns::Noun;

#[test]
fn every_noun_has_a_table_with_its_fields_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let vault = a_store(folder.path());
    vault
        .reading(|connection| {
            for noun in Noun::ALL {
                let sql = statements(*noun);
                let fields: Vec<&str> = noun.fields().iter().map(|field| field.name).collect();
                for text in [Some(&sql.get), Some(&sql.all), sql.of_request.as_ref()]
                    .into_iter()
                    .flatten()
                {
                    let statement = connection.prepare(text)?;
                    let columns: Vec<&str> = statement.column_names().collect();
                    assert_eq!(columns[..5], ["id", "born", "seq", "dropped", "stamps"]);
                    assert_eq!(columns[5..], fields, "{}", noun.name());
                }
                for text in [&sql.insert, &sql.update] {
                    let statement = connection.prepare(text)?;
                    assert_eq!(statement.parameter_count(), fields.len() + 5);
                }
                let belongs = fields.contains(&"request");
                assert!(!belongs || sql.of_request.is_some(), "{}", noun.name());
            }
            Ok(())
        })
        .unwrap();
}
