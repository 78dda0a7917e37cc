-- A power user helps. `skill` and `language` are what is matched, `then_it` is when IT is asked instead, 0 for never.
-- In the peer lane `owner` is who has the lease: its number only rises, `lease_until` is when it ends, `away` is 1 once the
-- person who asked was told that it ran out. `waited` is how long nobody had the request until `open_since`.
ALTER TABLE request ADD COLUMN skill TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN then_it BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN lease BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN lease_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN lease_key TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN away BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN waited BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN open_since BIGINT NOT NULL DEFAULT 0;
UPDATE request SET open_since = received;
CREATE INDEX request_lane ON request (lane, state, received, id);

-- The people who shall not be asked about a request.
CREATE TABLE request_not (
    request TEXT NOT NULL REFERENCES request (id),
    person  TEXT NOT NULL,
    PRIMARY KEY (request, person)
);

-- Every lease there was. `waited` is how long the request had waited when it began; `ended` is 0 as long as it lasts.
CREATE TABLE claim (
    request TEXT   NOT NULL REFERENCES request (id),
    lease   BIGINT NOT NULL,
    person  TEXT   NOT NULL,
    device  TEXT   NOT NULL,
    skill   TEXT   NOT NULL,
    began   BIGINT NOT NULL,
    waited  BIGINT NOT NULL,
    ended   BIGINT NOT NULL DEFAULT 0,
    how     TEXT   NOT NULL DEFAULT '',
    PRIMARY KEY (request, lease)
);
CREATE INDEX claim_first ON claim (skill, lease, began);

-- Who says that they can help now.
CREATE TABLE presence (
    person    TEXT   NOT NULL PRIMARY KEY REFERENCES person (id),
    until     BIGINT NOT NULL,
    languages TEXT   NOT NULL
);

-- `also` learns of it beside the audience, who is in `but_not` does not. An audience may be a skill: `skill:printing`.
ALTER TABLE event ADD COLUMN also TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN but_not TEXT NOT NULL DEFAULT '';
CREATE INDEX event_also ON event (also, seq);
