//! The examples that the program ships; they are opened as copies and never written.

/// The CNIL case: a processor wants to train its model on its customer's tickets.
pub const EXAMPLE_AI_TRAINING: &str =
    include_str!("../../assets/examples/ai-training.repurpose.ron");

/// A partner wants its customer data for marketing of its own; refused with reasons.
pub const EXAMPLE_PARTNER_MARKETING: &str =
    include_str!("../../assets/examples/partner-marketing.repurpose.ron");
