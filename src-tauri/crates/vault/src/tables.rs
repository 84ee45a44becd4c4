//! One generic path between rows and their tables, for every noun there is.

use crate::columns::{Bound, Column, from_column};
pub(crate) use crate::columns::{fits, from_ledger, signed, to_ledger, unsigned};
use crate::error::{Answer, VaultError};
use crate::keys::MacKey;
use comity_casework::nouns::{Noun, Row};
use comity_casework::value::Value;
use comity_ledger::encoding::Canonical as _;
use hmac::Mac as _;
use rusqlite::types::Value as SqlValue;
use rusqlite::{CachedStatement, Connection, params_from_iter};
use std::sync::LazyLock;
use uuid::Uuid;

/// The statements of one noun. Its table's columns are its fields in the order of their numbers, so the fields
/// are all there is to know; every piece is a constant of the program, never anything a person typed.
pub(crate) struct Statements {
    pub(crate) get: String,
    pub(crate) all: String,
    pub(crate) insert: String,
    pub(crate) update: String,
    pub(crate) of_request: Option<String>,
}

impl Statements {
    fn of(noun: Noun, of_request: Option<&str>) -> Self {
        let (table, rows) = (noun.name(), select(noun));
        let set: Vec<String> = noun
            .fields()
            .iter()
            .zip(6..)
            .map(|(field, at)| ["\"", field.name, "\" = ?", &i32::to_string(&at)].concat())
            .collect();
        let names: Vec<String> = quoted(noun);
        let places: Vec<String> = (1..6 + names.len())
            .map(|at| ["?", &at.to_string()].concat())
            .collect();
        Self {
            get: [&rows, " WHERE id = ?1"].concat(),
            all: [&rows, " ORDER BY id"].concat(),
            insert: [
                "INSERT INTO \"",
                table,
                "\" (id, born, seq, dropped, stamps, ",
                &names.join(", "),
                ") VALUES (",
                &places.join(", "),
                ")",
            ]
            .concat(),
            update: [
                "UPDATE \"",
                table,
                "\" SET born = ?2, seq = ?3, dropped = ?4, stamps = ?5, ",
                &set.join(", "),
                " WHERE id = ?1",
            ]
            .concat(),
            of_request: of_request
                .map(|which| [&rows, " WHERE dropped = 0 AND ", which, " ORDER BY id"].concat()),
        }
    }
}

fn quoted(noun: Noun) -> Vec<String> {
    let fields = noun.fields().iter();
    fields
        .map(|field| ["\"", field.name, "\""].concat())
        .collect()
}

fn select(noun: Noun) -> String {
    let names = quoted(noun).join(", ");
    [
        "SELECT id, born, seq, dropped, stamps, ",
        &names,
        " FROM \"",
        noun.name(),
        "\"",
    ]
    .concat()
}

/// The live rows that have a value in a field, which must be one of the noun's own.
pub(crate) fn having(noun: Noun, field: &'static str) -> String {
    [
        &select(noun),
        " WHERE dropped = 0 AND \"",
        field,
        "\" = ?1 ORDER BY id",
    ]
    .concat()
}

macro_rules! statements {
    (@ alone) => { None };
    (@ own) => { Some("request = ?1") };
    (@ $which:literal) => { Some($which) };
    ($($noun:ident $which:tt,)+) => {
        /// A noun's statements.
        pub(crate) fn statements(noun: Noun) -> &'static Statements {
            match noun {
                $(Noun::$noun => {
                    static OWN: LazyLock<Statements> =
                        LazyLock::new(|| Statements::of(Noun::$noun, statements!(@ $which)));
                    &OWN
                })+
            }
        }
    };
}

// How the rows of a request are found: by a field of their own, by another row, or not at all.
statements! {
    Office alone,
    Calendar alone,
    Holiday alone,
    Member alone,
    CaseFile "id = (SELECT case_file FROM request WHERE id = ?1)",
    Request "id = ?1",
    Measure own,
    Offence own,
    Person "id IN (SELECT person FROM involvement WHERE request = ?1 AND dropped = 0)",
    PersonName "person IN (SELECT person FROM involvement WHERE request = ?1 AND dropped = 0)",
    Involvement own,
    Communication own,
    Deadline own,
    Wait own,
    Movement own,
    Fact own,
    Consultation "(request = ?1 OR id IN (SELECT consultation FROM consultation_tie WHERE request = ?1 AND dropped = 0))",
    Ground own,
    CheckItem own,
    Amount own,
    Link "(from_request = ?1 OR to_request = ?1)",
    Import alone,
    SourceRow own,
    Mapping alone,
    DataItem own,
    Asset own,
    AssetEvent "asset IN (SELECT id FROM asset WHERE request = ?1 AND dropped = 0)",
    Condition own,
    UseLimit own,
    UseConsent own,
    Translation own,
    ConsultationTie own,
    Charge own,
    Treaty alone,
    PartyStatus alone,
    Reciprocity own,
    Authority alone,
    StateSheet alone,
    RuleChoice alone,
    Grant own,
    Proposal own,
    Handover alone,
    HandoverItem own,
    Absence alone,
    Task own,
    Series alone,
    OwnField alone,
    RegisterView alone,
    OwnValue own,
    PersonPaper alone,
    PersonTie alone,
    Audit alone,
    OwnWords alone,
}

/// A row as it lies in its table: the values, and where they came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) noun: Noun,
    pub(crate) id: Uuid,
    /// The entry that made it; 0 while it does not exist.
    pub(crate) born: u64,
    /// The entry that last wrote it.
    pub(crate) seq: u64,
    pub(crate) dropped: bool,
    /// Which entry last set a field, where that is not `born`. Field 0 is membership.
    pub(crate) stamps: Vec<(u16, u64)>,
    /// One value a field, in the order of the noun's fields.
    pub(crate) values: Vec<Value>,
}

impl Stored {
    pub(crate) fn unborn(noun: Noun, id: Uuid) -> Self {
        Self {
            noun,
            id,
            born: 0,
            seq: 0,
            dropped: true,
            stamps: Vec::new(),
            values: vec![Value::Null; noun.fields().len()],
        }
    }

    /// Where a field stands among the values.
    pub(crate) fn place(&self, tag: u16) -> Option<usize> {
        self.noun.fields().iter().position(|field| field.tag == tag)
    }

    /// The value of a field by its name, as an id.
    pub(crate) fn id_at(&self, name: &str) -> Option<Uuid> {
        let place = self.noun.fields().iter().position(|it| it.name == name)?;
        match self.values.get(place)? {
            Value::Text(text) => text.parse().ok(),
            Value::Null | Value::Bool(_) | Value::Int(_) => None,
        }
    }

    /// The entry that last set a field (0: membership).
    pub(crate) fn stamp(&self, tag: u16) -> u64 {
        self.stamps
            .iter()
            .find(|(field, _)| *field == tag)
            .map_or(self.born, |(_, seq)| *seq)
    }

    pub(crate) fn set_stamp(&mut self, tag: u16, seq: u64) {
        if let Some(known) = self.stamps.iter_mut().find(|(field, _)| *field == tag) {
            known.1 = seq;
        } else if seq != self.born {
            let place = self.stamps.partition_point(|(field, _)| *field < tag);
            self.stamps.insert(place, (tag, seq));
        }
    }

    fn packed_stamps(&self) -> Answer<Vec<u8>> {
        let mut out = minicbor::Encoder::new(Vec::new());
        let mut write = || {
            for (field, seq) in &self.stamps {
                out.u16(*field)?.u64(*seq)?;
            }
            Ok::<_, minicbor::encode::Error<core::convert::Infallible>>(())
        };
        write().map_err(|_| comity_ledger::EncodingError::Malformed)?;
        Ok(out.into_writer())
    }

    /// The keyed digest that ties this row to the entry that last wrote it.
    pub(crate) fn digest(&self, key: &MacKey) -> Answer<[u8; 32]> {
        let mut mac = key.keyed();
        mac.update(b"comity/row/1\0");
        mac.update(&self.noun.tag().to_be_bytes());
        mac.update(self.id.as_bytes());
        mac.update(&self.born.to_be_bytes());
        mac.update(&self.seq.to_be_bytes());
        mac.update(&[u8::from(self.dropped)]);
        let stamps = self.packed_stamps()?;
        mac.update(
            &u64::try_from(stamps.len())
                .unwrap_or(u64::MAX)
                .to_be_bytes(),
        );
        mac.update(&stamps);
        let mut out = minicbor::Encoder::new(Vec::new());
        for (field, value) in self.noun.fields().iter().zip(&self.values) {
            if *value != Value::Null {
                out.u16(field.tag)
                    .map_err(|_| comity_ledger::EncodingError::Malformed)?;
                to_ledger(field.shape, value)
                    .write(&mut out)
                    .map_err(|_| comity_ledger::EncodingError::Malformed)?;
            }
        }
        mac.update(out.writer());
        Ok(mac.finalize().into_bytes().into())
    }

    /// Reads a row of `get.sql`, `all.sql` or `of_request.sql`.
    pub(crate) fn read(noun: Noun, row: &rusqlite::Row<'_>) -> Answer<Self> {
        let mut values = Vec::with_capacity(noun.fields().len());
        for (place, field) in noun.fields().iter().enumerate() {
            values.push(from_column(field.shape, row.get_ref(place + 5)?)?);
        }
        let mut stamps = Vec::new();
        let packed: Vec<u8> = row.get(4)?;
        let mut from = minicbor::Decoder::new(&packed);
        while from.position() < packed.len() {
            let pair = (from.u16(), from.u64());
            let (Ok(field), Ok(seq)) = pair else {
                return Err(VaultError::Damaged { part: "rows" });
            };
            stamps.push((field, seq));
        }
        Ok(Self {
            noun,
            id: Uuid::from_bytes(row.get(0)?),
            born: unsigned(row.get(1)?),
            seq: unsigned(row.get(2)?),
            dropped: row.get(3)?,
            stamps,
            values,
        })
    }

    pub(crate) fn fetch(connection: &Connection, noun: Noun, id: Uuid) -> Answer<Option<Self>> {
        let mut statement = connection.prepare_cached(&statements(noun).get)?;
        let mut rows = statement.query([id.as_bytes().as_slice()])?;
        rows.next()?.map(|row| Self::read(noun, row)).transpose()
    }

    /// Two plain statements instead of one upsert: an upsert keeps a journal of its own for every row, and makes
    /// the search index flush each time.
    pub(crate) fn insert(&self, connection: &Connection) -> Answer<()> {
        self.write(connection, &statements(self.noun).insert)
    }

    pub(crate) fn update(&self, connection: &Connection) -> Answer<()> {
        self.write(connection, &statements(self.noun).update)
    }

    fn write(&self, connection: &Connection, sql: &str) -> Answer<()> {
        let mut statement = connection.prepare_cached(sql)?;
        let head = [
            SqlValue::Blob(self.id.as_bytes().to_vec()),
            SqlValue::Integer(signed(self.born)),
            SqlValue::Integer(signed(self.seq)),
            SqlValue::Integer(i64::from(self.dropped)),
            SqlValue::Blob(self.packed_stamps()?),
        ];
        let fields = self.noun.fields().iter().zip(&self.values);
        let columns = fields.map(|(field, value)| Column(field.shape, value));
        let head = head.iter().map(Bound::Head);
        statement.execute(params_from_iter(head.chain(columns.map(Bound::Field))))?;
        Ok(())
    }

    /// The row as its noun's own type.
    pub(crate) fn typed<T: Row>(&self) -> Answer<T> {
        let mut row = T::default();
        row.set_id(self.id);
        for (field, value) in T::FIELDS.iter().zip(&self.values) {
            if *value != Value::Null && !row.set(field.tag, value) {
                return Err(VaultError::Shape {
                    noun: T::NOUN.name(),
                    field: field.tag,
                });
            }
        }
        Ok(row)
    }
}

/// Every row a statement answers.
pub(crate) fn collect(
    noun: Noun,
    statement: &mut CachedStatement<'_>,
    params: impl rusqlite::Params,
) -> Answer<Vec<Stored>> {
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Stored::read(noun, row)?);
    }
    Ok(found)
}
