//! What a computer can be asked about printing.

use serde::{Deserialize, Serialize};

use super::{Need, Reading, Readings, mismatch};
use crate::printing::{Device, DeviceUri, FoundPrinter, Job, PrintService, Queue, QueueName};

/// A question about printing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "ask")]
pub enum PrintingAsk {
    /// Does the print service run?
    PrintService,
    /// Which print queues are there?
    Queues,
    /// Which documents wait or were printed lately?
    Jobs {
        /// In which queue.
        queue: QueueName,
    },
    /// What does the printer itself say?
    Device {
        /// At which address.
        uri: DeviceUri,
    },
    /// Which printers can be found on the network and at cables?
    FoundPrinters,
}

impl Readings {
    /// The print service.
    ///
    /// # Errors
    /// See [`Need`]; so for all below.
    pub fn print_service(&self) -> Result<&PrintService, Need> {
        match self.get(PrintingAsk::PrintService)? {
            Reading::PrintService(service) => Ok(service),
            other => Err(mismatch(other)),
        }
    }

    /// All print queues.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn queues(&self) -> Result<&[Queue], Need> {
        match self.get(PrintingAsk::Queues)? {
            Reading::Queues(queues) => Ok(queues),
            other => Err(mismatch(other)),
        }
    }

    /// One print queue; not applicable when there is none of that name.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn queue(&self, name: &QueueName) -> Result<&Queue, Need> {
        self.queues()?.iter().find(|queue| queue.name == name.as_str()).ok_or(Need::NotApplicable)
    }

    /// The documents of one queue.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn jobs(&self, queue: &QueueName) -> Result<&[Job], Need> {
        match self.get(PrintingAsk::Jobs { queue: queue.clone() })? {
            Reading::Jobs(jobs) => Ok(jobs),
            other => Err(mismatch(other)),
        }
    }

    /// What a printer itself says.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn device(&self, uri: &DeviceUri) -> Result<&Device, Need> {
        match self.get(PrintingAsk::Device { uri: uri.clone() })? {
            Reading::Device(device) => Ok(device),
            other => Err(mismatch(other)),
        }
    }

    /// Printers that can be found.
    ///
    /// # Errors
    /// See [`Need`].
    pub fn found_printers(&self) -> Result<&[FoundPrinter], Need> {
        match self.get(PrintingAsk::FoundPrinters)? {
            Reading::FoundPrinters(printers) => Ok(printers),
            other => Err(mismatch(other)),
        }
    }
}
