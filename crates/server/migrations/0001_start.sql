-- One text for every database: TEXT, BIGINT milliseconds, NOT NULL; '' and 0 stand for "none".

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE person (
    id        TEXT   NOT NULL PRIMARY KEY,
    name      TEXT   NOT NULL,
    login     TEXT   NOT NULL,
    login_key TEXT   NOT NULL UNIQUE,
    password  TEXT   NOT NULL,
    role      TEXT   NOT NULL,
    since     BIGINT NOT NULL
);

CREATE TABLE device (
    id     TEXT   NOT NULL PRIMARY KEY,
    person TEXT   NOT NULL REFERENCES person (id),
    name   TEXT   NOT NULL,
    key    TEXT   NOT NULL,
    since  BIGINT NOT NULL,
    UNIQUE (person, key)
);

-- Tokens are kept as their SHA-256.
CREATE TABLE invitation (
    token   TEXT   NOT NULL PRIMARY KEY,
    role    TEXT   NOT NULL,
    name    TEXT   NOT NULL,
    made_by TEXT   NOT NULL,
    made    BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used_by TEXT   NOT NULL DEFAULT '',
    used    BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE session (
    token   TEXT   NOT NULL PRIMARY KEY,
    person  TEXT   NOT NULL REFERENCES person (id),
    device  TEXT   NOT NULL DEFAULT '',
    started BIGINT NOT NULL,
    used    BIGINT NOT NULL
);
CREATE INDEX session_used ON session (used);

CREATE TABLE root (
    version BIGINT NOT NULL PRIMARY KEY,
    body    TEXT   NOT NULL
);

CREATE TABLE manifest (
    version BIGINT NOT NULL PRIMARY KEY,
    body    TEXT   NOT NULL,
    at      BIGINT NOT NULL
);

-- Sealed sections, by the person who uploaded them. `request` is what they are bound to.
CREATE TABLE blob (
    person  TEXT   NOT NULL REFERENCES person (id),
    sha256  TEXT   NOT NULL,
    size    BIGINT NOT NULL,
    stored  BIGINT NOT NULL,
    request TEXT   NOT NULL DEFAULT '',
    PRIMARY KEY (person, sha256)
);
CREATE INDEX blob_request ON blob (request, stored);

-- `body` is the request as it was submitted, in canonical form; `digest` its SHA-256. The columns after them are for
-- lists. `over` is 1 when nothing is expected of IT any more.
CREATE TABLE request (
    id         TEXT   NOT NULL PRIMARY KEY,
    person     TEXT   NOT NULL REFERENCES person (id),
    device     TEXT   NOT NULL REFERENCES device (id),
    digest     TEXT   NOT NULL,
    body       TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    lane       TEXT   NOT NULL,
    owner      TEXT   NOT NULL DEFAULT '',
    over       BIGINT NOT NULL DEFAULT 0,
    rev        BIGINT NOT NULL DEFAULT 1,
    received   BIGINT NOT NULL,
    changed    BIGINT NOT NULL,
    line       TEXT   NOT NULL,
    wizard     TEXT   NOT NULL,
    has_report BIGINT NOT NULL,
    at_limit   BIGINT NOT NULL,
    haystack   TEXT   NOT NULL
);
CREATE INDEX request_state ON request (state, received, id);
CREATE INDEX request_over ON request (over, received, id);
CREATE INDEX request_owner ON request (owner, over, received, id);
CREATE INDEX request_person ON request (person, received, id);

-- What happened to a request after it came in. `hidden` is 1 for what only IT sees.
CREATE TABLE timeline (
    request TEXT   NOT NULL REFERENCES request (id),
    place   BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    person  TEXT   NOT NULL,
    hidden  BIGINT NOT NULL,
    what    TEXT   NOT NULL,
    PRIMARY KEY (request, place)
);

-- The moves that were made, by the name that the client gave them, so that each happens once.
CREATE TABLE request_move (
    request TEXT NOT NULL REFERENCES request (id),
    person  TEXT NOT NULL,
    name    TEXT NOT NULL,
    digest  TEXT NOT NULL,
    PRIMARY KEY (request, person, name)
);

CREATE TABLE counter (
    name  TEXT   NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('event', 0);

-- `audience` is 'all', 'it', or the id of a person, who learns of it beside IT.
CREATE TABLE event (
    seq      BIGINT NOT NULL PRIMARY KEY,
    at       BIGINT NOT NULL,
    audience TEXT   NOT NULL,
    news     TEXT   NOT NULL
);
CREATE INDEX event_audience ON event (audience, seq);

-- The record of every act: only ever added to.
CREATE TABLE audit (
    seq      BIGINT NOT NULL PRIMARY KEY,
    at       BIGINT NOT NULL,
    actor    TEXT   NOT NULL,
    action   TEXT   NOT NULL,
    object   TEXT   NOT NULL,
    detail   TEXT   NOT NULL,
    previous TEXT   NOT NULL,
    hash     TEXT   NOT NULL
);
