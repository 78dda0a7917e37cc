-- A change of the rules that waits for a second person of IT. There is one at most; `body` is it with its signatures.
CREATE TABLE proposal (
    one    BIGINT NOT NULL PRIMARY KEY,
    digest TEXT   NOT NULL,
    person TEXT   NOT NULL REFERENCES person (id),
    at     BIGINT NOT NULL,
    body   TEXT   NOT NULL
);
