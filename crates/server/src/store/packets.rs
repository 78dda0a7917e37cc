//! Sealed sections: what was sent along with a request or later, and that somebody of IT fetched it.

use deskside_core::canonical;
use deskside_core::id::{Digest, PartId, PersonId, RequestId};
use deskside_protocol::problem::Problem;
use deskside_protocol::request::{Happening, Packet, RequestView, SubmitRequest, SubmittedBundle};
use serde_json::json;

use super::moves::{About, Doer, Found, helper, is_over};
use super::{Caller, Store, Work, of_json};
use crate::fault::{Result, unusable};

/// How many packets are sent along with one request at most.
const PACKETS: i64 = 5;

/// A sealed section, found by the request that names it.
pub(crate) struct Section {
    pub(crate) person: PersonId,
    pub(crate) sha256: Digest,
}

/// Of what a section is one.
#[derive(Clone, Copy)]
pub(crate) enum Of {
    /// Of what was submitted.
    Request,
    /// Of the packet with this number, from 0.
    Packet(u32),
}

impl Store {
    /// Adds what the person who asked sends along, once, however often it is sent.
    pub(crate) async fn add_packet(
        &self,
        by: &Caller,
        id: &RequestId,
        packet: Packet,
    ) -> Result<RequestView> {
        let (caller, request) = (by.clone(), id.clone());
        self.write(move |work| Box::pin(async move { work.add_packet(&caller, &request, &packet).await }))
            .await?;
        self.request(by, id).await
    }

    /// What was sent along with a request, oldest first.
    pub(super) async fn packets(&self, id: &RequestId) -> Result<Vec<Packet>> {
        let bodies: Vec<String> =
            sqlx::query_scalar("SELECT body FROM packet WHERE request = $1 ORDER BY place")
                .bind(id.as_str())
                .fetch_all(&self.readers)
                .await?;
        bodies.iter().map(|body| of_json("packet", body)).collect()
    }

    /// Where a sealed section is. That somebody fetched it is recorded before the answer.
    pub(crate) async fn open_section(
        &self,
        by: &Caller,
        id: &RequestId,
        of: Of,
        section: &PartId,
    ) -> Result<Section> {
        let (by, id, section) = (by.clone(), id.clone(), section.clone());
        self.write(move |work| Box::pin(async move { work.open_section(&by, &id, of, section).await })).await
    }
}

impl Work {
    async fn add_packet(&mut self, by: &Caller, id: &RequestId, packet: &Packet) -> Result<()> {
        let found = self.load(id).await?.filter(|found| found.asked == by.id).ok_or(Problem::NotFound)?;
        let body = String::from_utf8(canonical::bytes(packet)).expect("JSON is UTF-8");
        let (count, same): (i64, i64) = sqlx::query_as(
            "SELECT COUNT(*), COALESCE(SUM(CASE WHEN body = $2 THEN 1 ELSE 0 END), 0) FROM packet WHERE request = $1",
        )
        .bind(id.as_str())
        .bind(&body)
        .fetch_one(&mut self.db)
        .await?;
        if same > 0 {
            return Ok(());
        }
        if is_over(found.at.state) {
            return Err(found.moved().into());
        }
        if count >= PACKETS {
            return Err(unusable("/bundle", format!("{PACKETS} for one request at most")).into());
        }
        for section in &packet.bundle.receipt.sections {
            self.bind_blob(&by.id, id, &section.sha256, section.size).await?;
        }
        sqlx::query("INSERT INTO packet (request, place, at, body) VALUES ($1, $2, $3, $4)")
            .bind(id.as_str())
            .bind(count)
            .bind(self.now.0)
            .bind(body)
            .execute(&mut self.db)
            .await?;
        // Not in `rev`: whatever others are about to do is right with it and without it.
        sqlx::query("UPDATE request SET changed = $1 WHERE id = $2")
            .bind(self.now.0)
            .bind(id.as_str())
            .execute(&mut self.db)
            .await?;
        let helper = helper(found.at.lane, found.owner.clone());
        let about = About { id, asked: &found.asked, helper: helper.as_ref() };
        self.happened(&Doer::caller(by), about, found.at, "request.packet", Happening::PacketAdded).await
    }

    async fn open_section(
        &mut self,
        by: &Caller,
        id: &RequestId,
        of: Of,
        section: PartId,
    ) -> Result<Section> {
        let found = self.load(id).await?.filter(|found| found.is_seen_by(by, self.now));
        let found = found.ok_or(Problem::NotFound)?;
        let bundle = self.bundle(&found, of).await?;
        let mut sections = bundle.into_iter().flat_map(|bundle| bundle.receipt.sections);
        let sha256 = sections.find(|one| one.id == section).ok_or(Problem::NotFound)?.sha256;
        let mut detail = vec![("section", json!(section))];
        if let Of::Packet(place) = of {
            detail.push(("packet", json!(place)));
        }
        self.record(by.id.as_str(), "request.section-opened", id.as_str(), &detail);
        let about = About { id, asked: &found.asked, helper: None };
        let what = Happening::SectionOpened { section };
        self.written(&Doer::caller(by), about, found.at, what).await?;
        Ok(Section { person: found.asked, sha256 })
    }

    async fn bundle(&mut self, found: &Found, of: Of) -> Result<Option<SubmittedBundle>> {
        match of {
            Of::Request => {
                let body: String = sqlx::query_scalar("SELECT body FROM request WHERE id = $1")
                    .bind(found.id.as_str())
                    .fetch_one(&mut self.db)
                    .await?;
                Ok(of_json::<SubmitRequest>("request", &body)?.bundle)
            }
            Of::Packet(place) => {
                let sql = "SELECT body FROM packet WHERE request = $1 AND place = $2";
                let body: Option<String> = sqlx::query_scalar(sql)
                    .bind(found.id.as_str())
                    .bind(i64::from(place))
                    .fetch_optional(&mut self.db)
                    .await?;
                body.map(|body| Ok(of_json::<Packet>("packet", &body)?.bundle)).transpose()
            }
        }
    }
}
