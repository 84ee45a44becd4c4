//! Comity: papers.
