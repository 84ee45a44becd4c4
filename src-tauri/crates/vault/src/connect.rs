//! Opens connections the only way they are ever opened: keyed, checked, limited, guarded.

use crate::error::{Answer, VaultError};
use crate::ffi::hand_over;
use crate::keys::RawKey;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// The database's file name within a store.
pub(crate) const DATABASE: &str = "store.db";
const LEAST_SQLITE: i32 = 3_051_003;

/// What a connection may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// The one writer.
    Write,
    /// Any of the readers.
    Read,
}

/// SQLCipher sets itself up at its first key, and two first keys at once make one of them fail (seen under test
/// with sixteen threads). One opening at a time costs nothing that could be felt.
static OPENING: Mutex<()> = Mutex::new(());

/// Opens a database file under its key and sets everything that must hold.
pub(crate) fn open(path: &Path, key: &RawKey, access: Access) -> Answer<Connection> {
    let _turn = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
    let flags = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    set(&connection, "cipher_log_level", "NONE")?;
    set(&connection, "cipher_memory_security", "ON")?;
    hand_over(&connection, key)?;
    set(&connection, "cipher_page_size", "8192")?;
    // The first read: a wrong key shows here.
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|_| VaultError::Damaged { part: "database" })?;
    settle(&connection, access)?;
    assert_settled(&connection)?;
    Ok(connection)
}

/// A database in memory with the same shape rules, for replay. It holds plain pages and never a file.
pub(crate) fn scratch() -> Answer<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    set(&connection, "foreign_keys", "OFF")?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

fn settle(connection: &Connection, access: Access) -> Answer<()> {
    if access == Access::Write {
        set(connection, "journal_mode", "WAL")?;
    } else {
        set(connection, "query_only", "ON")?;
    }
    for (name, value) in [
        ("synchronous", "FULL"),
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
        ("cache_size", "-65536"),
        ("busy_timeout", "5000"),
    ] {
        set(connection, name, value)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024)?;
    connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 64 * 1024)?;
    connection.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 8)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

fn set(connection: &Connection, name: &str, value: &str) -> Answer<()> {
    // Some of these answer a row and some do not; both are fine.
    connection
        .pragma_update_and_check(None, name, value, |_| Ok(()))
        .or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(()),
            other => Err(other),
        })?;
    Ok(())
}

fn number(connection: &Connection, name: &str) -> Answer<i64> {
    Ok(connection.pragma_query_value(None, name, |row| row.get(0))?)
}

/// Trust is not enough: what was set is read back, and what the engine is, is asked.
fn assert_settled(connection: &Connection) -> Answer<()> {
    let demand = |holds: bool, demand: &'static str| {
        if holds {
            Ok(())
        } else {
            Err(VaultError::Engine { demand })
        }
    };
    demand(rusqlite::version_number() >= LEAST_SQLITE, "sqlite_version")?;
    let cipher: String = connection.pragma_query_value(None, "cipher_version", |row| row.get(0))?;
    demand(at_least(&cipher, (4, 14)), "cipher_version")?;
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    demand(journal == "wal", "journal_mode")?;
    for (name, value) in [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("cipher_page_size", 8192),
    ] {
        let found: String = connection.pragma_query_value(None, name, |row| {
            row.get_ref(0).map(|value| match value {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                other => other.as_str().unwrap_or_default().to_owned(),
            })
        })?;
        demand(found == value.to_string(), name)?;
    }
    // An encrypted file has no mapping at all: the pragma then answers nothing or zero.
    demand(
        number(connection, "mmap_size").unwrap_or(0) == 0,
        "mmap_size",
    )?;
    demand(
        connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE)?,
        "defensive",
    )
}

fn at_least(version: &str, least: (u32, u32)) -> bool {
    let mut parts = version
        .split(|letter: char| !letter.is_ascii_digit())
        .map(|part| part.parse::<u32>().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= least
}

/// Sets the guard that stays for the connection's life: after this, no statement can leave the file, change
/// its shape, or alter what is for ever.
pub(crate) fn guard(connection: &mut Connection) -> Answer<()> {
    connection.authorizer(Some(|context: AuthContext<'_>| permitted(&context.action)))?;
    Ok(())
}

fn permitted(action: &AuthAction<'_>) -> Authorization {
    let refused = match action {
        AuthAction::Pragma {
            pragma_name,
            pragma_value,
        } => !pragma(pragma_name, *pragma_value),
        AuthAction::Update {
            table_name,
            column_name,
        } => *table_name == "entry" || (*table_name == "payload" && *column_name != "bytes"),
        AuthAction::Delete { table_name } => {
            matches!(
                *table_name,
                "entry" | "payload" | "signer" | "sqlite_master"
            )
        }
        AuthAction::Insert { table_name } => *table_name == "sqlite_master",
        AuthAction::Function { function_name } => {
            matches!(*function_name, "load_extension" | "fts3_tokenizer")
        }
        AuthAction::Read { .. }
        | AuthAction::Select
        | AuthAction::Transaction { .. }
        | AuthAction::Savepoint { .. }
        | AuthAction::Recursive => false,
        // Attaching, detaching, every change of shape, and whatever a later engine may add.
        _ => true,
    };
    if refused {
        Authorization::Deny
    } else {
        Authorization::Allow
    }
}

/// Pragmas that only tell, and the few a running store needs.
fn pragma(name: &str, value: Option<&str>) -> bool {
    match name {
        "data_version"
        | "user_version"
        | "cipher_integrity_check"
        | "foreign_key_check"
        | "cipher_version" => value.is_none(),
        "integrity_check" | "wal_checkpoint" => true,
        "journal_mode" | "synchronous" | "foreign_keys" | "trusted_schema" | "cell_size_check"
        | "temp_store" | "mmap_size" | "cipher_page_size" => value.is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
