-- What a device said by itself: `body` is it as it was sent, in canonical form. Of a run it is not kept whose it was: `person` is empty.
CREATE TABLE summary (
    id       TEXT   NOT NULL PRIMARY KEY,
    person   TEXT   NOT NULL,
    received BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    wizard   TEXT   NOT NULL,
    ended    TEXT   NOT NULL,
    body     TEXT   NOT NULL
);
CREATE INDEX summary_ended ON summary (kind, wizard, ended);
