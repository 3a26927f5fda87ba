//! What was answered. Does not know scores or letters.

mod answer;

pub use answer::{Answer, Answers, Party, Value};
