//! The examples that the program ships; they are opened as copies and never written.

/// The CNIL case: a processor wants to train its model on its customer's tickets.
pub const EXAMPLE_AI_TRAINING: &str =
    include_str!("../../assets/examples/ai-training.repurpose.ron");
