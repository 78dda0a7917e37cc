-- Somebody says that a limit stopped them. `body` is it as it was sent, in canonical form; `words` is 1 when they wrote something.
CREATE TABLE objection (
    id       TEXT   NOT NULL PRIMARY KEY,
    person   TEXT   NOT NULL REFERENCES person (id),
    boundary TEXT   NOT NULL,
    received BIGINT NOT NULL,
    words    BIGINT NOT NULL,
    body     TEXT   NOT NULL
);
CREATE INDEX objection_boundary ON objection (boundary, received, id);
