//! The statements behind the register: a page of each order, all row numbers in it, and who matches at all.

use super::eyes::seen;
use super::register::{Column, Sort};

macro_rules! ordered {
    ($select:expr, $order:literal, $end:literal) => {
        concat!(
            $select,
            "WHERE (:words IS NULL OR r.n IN (SELECT rowid FROM search WHERE search MATCH :words)) AND ",
            include_str!("register/where.sql"),
            seen!(),
            "ORDER BY ",
            $order,
            $end
        )
    };
}

/// The statements of one order: a page of it, all row numbers in it, and some row numbers put in it.
pub(super) struct Orders {
    pub(super) page: &'static str,
    pub(super) list: &'static str,
    pub(super) some: &'static str,
}

macro_rules! orders {
    ($order:literal) => {
        Orders {
            page: ordered!(include_str!("register/columns.sql"), $order, " LIMIT :limit OFFSET :offset"),
            list: ordered!("SELECT r.n FROM register_row AS r\n", $order, ""),
            some: concat!(
                "SELECT r.n FROM register_row AS r WHERE r.n IN (SELECT value FROM json_each(:numbers)) ORDER BY ",
                $order
            ),
        }
    };
}

macro_rules! own {
    ($select:expr, $value:literal, $down:literal, $end:literal) => {
        concat!(
            $select,
            "WHERE (:words IS NULL OR r.n IN (SELECT rowid FROM search WHERE search MATCH :words)) AND ",
            include_str!("register/where.sql"),
            seen!(),
            "ORDER BY (SELECT ",
            $value,
            " FROM own_value AS v WHERE v.request = r.request AND v.own_field = :sorted AND v.dropped = 0)",
            $down,
            " NULLS LAST, n",
            $down,
            $end
        )
    };
}

/// The value that a request has in the field sorted by.
macro_rules! own_orders {
    ($value:literal, $down:literal) => {
        Orders {
            page: own!(include_str!("register/columns.sql"), $value, $down, " LIMIT :limit OFFSET :offset"),
            list: own!("SELECT r.n FROM register_row AS r\n", $value, $down, ""),
            some: concat!(
                "SELECT r.n FROM register_row AS r WHERE r.n IN (SELECT value FROM json_each(:numbers)) ORDER BY (SELECT ",
                $value,
                " FROM own_value AS v WHERE v.request = r.request AND v.own_field = :sorted AND v.dropped = 0)",
                $down,
                " NULLS LAST, n",
                $down
            ),
        }
    };
}

pub(super) const fn orders(sort: Sort) -> Orders {
    match (sort.column, sort.descending) {
        (Column::Entered, false) => orders!("n"),
        (Column::Entered, true) => orders!("n DESC"),
        (Column::OurRef, false) => orders!("our_key, n"),
        (Column::OurRef, true) => orders!("our_key DESC, n DESC"),
        (Column::State, false) => orders!("state, n"),
        (Column::State, true) => orders!("state DESC, n DESC"),
        (Column::Kind, false) => orders!("kind, n"),
        (Column::Kind, true) => orders!("kind DESC, n DESC"),
        (Column::Status, false) => orders!("status, n"),
        (Column::Status, true) => orders!("status DESC, n DESC"),
        (Column::Person, false) => orders!("person, n"),
        (Column::Person, true) => orders!("person DESC, n DESC"),
        (Column::Subject, false) => orders!("subject, n"),
        (Column::Subject, true) => orders!("subject DESC, n DESC"),
        (Column::Day, false) => orders!("day, n"),
        (Column::Day, true) => orders!("day DESC, n DESC"),
        // Those without a day come last both ways: nothing is less than any day.
        (Column::Due, false) => orders!("due NULLS LAST, n"),
        (Column::Due, true) => orders!("due DESC, n DESC"),
        (Column::Officer, false) => orders!("officer, n"),
        (Column::Officer, true) => orders!("officer DESC, n DESC"),
        (Column::Outcome, false) => orders!("outcome_on NULLS LAST, n"),
        (Column::Outcome, true) => orders!("outcome_on DESC, n DESC"),
        (Column::Own { number: false, .. }, false) => own_orders!("v.value", ""),
        (Column::Own { number: false, .. }, true) => own_orders!("v.value", " DESC"),
        (Column::Own { number: true, .. }, false) => own_orders!("CAST(v.value AS REAL)", ""),
        (Column::Own { number: true, .. }, true) => own_orders!("CAST(v.value AS REAL)", " DESC"),
    }
}

/// Who matches, read where it is shortest: from the words, from what is open, or from the narrow index.
macro_rules! matching {
    ($what:literal, $from:literal, $end:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM register_row AS r ",
            $from,
            include_str!("register/where.sql"),
            seen!(),
            $end
        )
    };
}

/// The numbers of those that match, and how many there are.
pub(super) struct Matching {
    pub(super) some: &'static str,
    pub(super) count: &'static str,
}

macro_rules! both {
    ($from:literal) => {
        Matching {
            some: matching!("r.n", $from, "LIMIT :most"),
            count: matching!("count(*)", $from, ""),
        }
    };
}

pub(super) const WORDED: Matching =
    both!("WHERE r.n IN (SELECT rowid FROM search WHERE search MATCH :words) AND ");
pub(super) const OPEN: Matching = both!("INDEXED BY register_asked_open WHERE r.open = 1 AND ");
pub(super) const ALL: Matching = both!("INDEXED BY register_asked WHERE ");

/// One row by its number.
pub(super) const NUMBERED: &str = concat!(include_str!("register/columns.sql"), "WHERE r.n = ?1");
