//! What a computer can be asked about its networks, and about the way from it to a page.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::network::{AdapterName, Clock, Names, Network, Page, PageAddress, Proxy, Site};

/// A question about networks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum NetworkAsk {
    /// How is it connected?
    Network,
    /// Does the way out of a network answer?
    Gateway {
        /// The adapter that leads there.
        adapter: AdapterName,
        /// Its address.
        address: IpAddr,
    },
    /// Are the addresses of names found?
    Names,
    /// How many of them does the system keep; none where it keeps none?
    NameCache,
    /// Where does the page lead that comes instead of others?
    Portal,
    /// Through which gate do programs go to the web?
    Proxy,
    /// Does this place take connections?
    Site {
        /// Its name or number.
        host: String,
        /// Its port.
        port: u16,
    },
    /// How does this page stand?
    Page {
        /// Which.
        page: PageAddress,
    },
    /// How does the clock stand?
    Clock,
}

impl Readings {
    /// How the computer is connected.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn network(&self) -> Result<&Network, Need> {
        match self.get(NetworkAsk::Network)? {
            Reading::Network(network) => Ok(network),
            other => Err(mismatch(other)),
        }
    }

    /// Whether the way out of a network answers.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn gateway_answers(&self, adapter: &AdapterName, address: IpAddr) -> Result<bool, Need> {
        match self.get(NetworkAsk::Gateway { adapter: adapter.clone(), address })? {
            Reading::GatewayAnswers(answers) => Ok(*answers),
            other => Err(mismatch(other)),
        }
    }

    /// Whether the addresses of names are found.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn names(&self) -> Result<Names, Need> {
        match self.get(NetworkAsk::Names)? {
            Reading::Names(names) => Ok(*names),
            other => Err(mismatch(other)),
        }
    }

    /// How many addresses of names the system keeps, where it keeps some.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn name_cache(&self) -> Result<Option<u64>, Need> {
        match self.get(NetworkAsk::NameCache)? {
            Reading::NameCache(kept) => Ok(*kept),
            other => Err(mismatch(other)),
        }
    }

    /// Where the page leads that comes instead of others.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn portal(&self) -> Result<Option<&str>, Need> {
        match self.get(NetworkAsk::Portal)? {
            Reading::Portal(at) => Ok(at.as_deref()),
            other => Err(mismatch(other)),
        }
    }

    /// The gate to the web.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn proxy(&self) -> Result<&Proxy, Need> {
        match self.get(NetworkAsk::Proxy)? {
            Reading::Proxy(proxy) => Ok(proxy),
            other => Err(mismatch(other)),
        }
    }

    /// How a place on the network stands.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn site(&self, host: &str, port: u16) -> Result<Site, Need> {
        match self.get(NetworkAsk::Site { host: host.to_owned(), port })? {
            Reading::Site(site) => Ok(*site),
            other => Err(mismatch(other)),
        }
    }

    /// How a page stands.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn page(&self, page: &PageAddress) -> Result<Page, Need> {
        match self.get(NetworkAsk::Page { page: page.clone() })? {
            Reading::Page(page) => Ok(*page),
            other => Err(mismatch(other)),
        }
    }

    /// How the clock stands.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn clock(&self) -> Result<Clock, Need> {
        match self.get(NetworkAsk::Clock)? {
            Reading::Clock(clock) => Ok(*clock),
            other => Err(mismatch(other)),
        }
    }
}
