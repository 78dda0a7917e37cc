-- Somebody asks for an approval. `body` is it as it was sent, in canonical form; `answer` is what IT said with who and when,
-- empty until then. What waits past `until` has expired, also when nobody writes that down.
CREATE TABLE approval (
    id       TEXT   NOT NULL PRIMARY KEY,
    person   TEXT   NOT NULL REFERENCES person (id),
    device   TEXT   NOT NULL REFERENCES device (id),
    received BIGINT NOT NULL,
    until    BIGINT NOT NULL,
    state    TEXT   NOT NULL,
    body     TEXT   NOT NULL,
    answer   TEXT   NOT NULL
);
CREATE INDEX approval_received ON approval (received, id);
