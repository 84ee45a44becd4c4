//! One typed change to one row: the smallest thing the ledger can say.

use crate::encoding::{Canonical, Writer, Written, array};
use minicbor::data::Type;
use minicbor::{Decoder, decode};
use uuid::Uuid;

/// A field's value as the ledger keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Nothing is known.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Text, codes and dates (ISO 8601).
    Text(String),
    /// Another row's id, sixteen bytes.
    Id(Uuid),
}

/// A change to one row of one noun, both by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The noun's number.
    pub noun: u16,
    /// The row.
    pub id: Uuid,
    /// What happens to it.
    pub op: Op,
}

/// What can happen to a row. There is no deletion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// The row joins its set.
    Add,
    /// The row leaves its set.
    Drop,
    /// A field takes a value.
    Set {
        /// The field's number.
        field: u16,
        /// What the author saw.
        was: Value,
        /// What it becomes.
        now: Value,
    },
}

impl Canonical for Value {
    fn write(&self, out: &mut Writer) -> Written {
        match self {
            Self::Null => out.null()?.ok(),
            Self::Bool(yes) => out.bool(*yes)?.ok(),
            Self::Int(number) => out.i64(*number)?.ok(),
            Self::Text(text) => out.str(text)?.ok(),
            Self::Id(id) => out.bytes(id.as_bytes())?.ok(),
        }
    }

    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        match from.datatype()? {
            Type::Null => from.null().map(|()| Self::Null),
            Type::Bool => from.bool().map(Self::Bool),
            Type::String => from.str().map(|text| Self::Text(text.to_owned())),
            Type::Bytes => crate::encoding::id(from).map(Self::Id),
            _ => from.i64().map(Self::Int),
        }
    }
}

impl Canonical for Op {
    fn write(&self, out: &mut Writer) -> Written {
        match self {
            Self::Add => out.u8(0)?.ok(),
            Self::Drop => out.u8(1)?.ok(),
            Self::Set { field, was, now } => {
                out.array(3)?.u16(*field)?;
                was.write(out)?;
                now.write(out)
            }
        }
    }

    fn read(from: &mut Decoder<'_>) -> Result<Self, decode::Error> {
        if from.datatype()? == Type::Array {
            array(from, 3)?;
            return Ok(Self::Set {
                field: from.u16()?,
                was: Value::read(from)?,
                now: Value::read(from)?,
            });
        }
        match from.u8()? {
            0 => Ok(Self::Add),
            1 => Ok(Self::Drop),
            _ => Err(decode::Error::message("unknown change")),
        }
    }
}
