//! One binary for all integration tests; a module a room.

// A panic is how a test fails.
#![allow(clippy::unwrap_used)]

mod pdf;
mod questionnaires;
mod scoring;
mod signature;
