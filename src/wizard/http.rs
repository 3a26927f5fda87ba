//! The way to time-stamping services, OCSP responders and revocation lists, over plain HTTP, for
//! `signature`, which knows no network.
//!
//! HTTPS is left out with a reason: whatever comes over this way is signed by its author and checked,
//! RFC 5280 wants plain HTTP for what certificates point to, and with TLS come a second set of trust anchors and a second
//! implementation of everything cryptographic. Nothing is sent but hashes and the serial numbers of certificates. Nothing is asked without a click or an argument that says where to.

use std::sync::Mutex;
use std::time::Duration;

use crate::signature::{Call, Transport, TransportError};

/// How long a connection may take, and how long everything together.
const CONNECT: Duration = Duration::from_secs(10);
const WHOLE: Duration = Duration::from_secs(30);

/// How often an answer may send elsewhere.
const REDIRECTS: u32 = 3;

/// A client for plain HTTP, with limits of time.
#[derive(Debug)]
pub struct Http {
    agent: ureq::Agent,
    asked: Mutex<Vec<String>>,
}

impl Http {
    /// A client that has not connected to anything yet.
    #[must_use]
    pub fn new() -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_connect(Some(CONNECT))
            .timeout_global(Some(WHOLE))
            .max_redirects(REDIRECTS)
            .user_agent("")
            .http_status_as_error(false)
            .build();
        Self {
            agent: config.new_agent(),
            asked: Mutex::default(),
        }
    }

    /// Every address that was asked, in order, each once.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked
            .lock()
            .map(|asked| asked.clone())
            .unwrap_or_default()
    }

    fn note(&self, address: &str) {
        if let Ok(mut asked) = self.asked.lock()
            && !asked.iter().any(|known| known == address)
        {
            asked.push(address.to_owned());
        }
    }
}

impl Default for Http {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for Http {
    fn exchange(&self, call: &Call<'_>) -> Result<Vec<u8>, TransportError> {
        if !is_plain_http(call.address) {
            return Err(TransportError::Address);
        }
        self.note(call.address);
        let answer = match call.body {
            Some(body) => {
                let request = self.agent.post(call.address);
                request.content_type(body.media_type).send(body.bytes)
            }
            None => self.agent.get(call.address).call(),
        };
        let mut answer = answer.map_err(failure)?;
        let code = answer.status().as_u16();
        if code != 200 {
            return Err(TransportError::Status { code });
        }
        let body = answer.body_mut().with_config().limit(call.limit as u64);
        body.read_to_vec().map_err(failure)
    }
}

fn is_plain_http(address: &str) -> bool {
    let scheme = address.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("http"))
}

fn failure(error: ureq::Error) -> TransportError {
    match error {
        ureq::Error::BadUri(_) | ureq::Error::Http(_) => TransportError::Address,
        ureq::Error::Timeout(_) => TransportError::TimedOut,
        ureq::Error::StatusCode(code) => TransportError::Status { code },
        ureq::Error::BodyExceedsLimit(_) => TransportError::TooLarge,
        // An answer may send to where TLS would be needed.
        ureq::Error::TlsRequired => TransportError::Address,
        other => TransportError::Unreachable {
            cause: other.to_string(),
        },
    }
}
