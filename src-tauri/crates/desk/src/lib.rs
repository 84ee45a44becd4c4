//! Comity: desk.
