//! How bytes go out to a service and come back. Whoever calls hands in the way; this room never
//! opens a connection by itself.

use std::fmt;

/// One exchange with a service.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// Where to, as the user or a certificate gives it.
    pub address: &'a str,
    /// What is sent; nothing to fetch only.
    pub body: Option<Body<'a>>,
    /// The most bytes that an answer may have.
    pub limit: usize,
}

/// What is sent.
#[derive(Debug, Clone, Copy)]
pub struct Body<'a> {
    /// Its media type.
    pub media_type: &'a str,
    /// The bytes.
    pub bytes: &'a [u8],
}

/// Brings bytes to an address and an answer back. Has its own limits of time.
pub trait Transport: fmt::Debug {
    /// Sends, waits, and returns the body of the answer.
    ///
    /// # Errors
    /// [`TransportError`].
    fn exchange(&self, call: &Call<'_>) -> Result<Vec<u8>, TransportError>;
}

/// Why no answer came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransportError {
    /// The address is none, or of a kind that is not spoken.
    Address,
    /// Nobody answered at the address.
    Unreachable {
        /// What the system says.
        cause: String,
    },
    /// No answer came in time.
    TimedOut,
    /// The service answered with a failure of its own.
    Status {
        /// The HTTP status.
        code: u16,
    },
    /// The answer is larger than any that makes sense.
    TooLarge,
}
