-- A lease that is over ends now and not later: in the lane of IT a time that is still to come is one of IT.
UPDATE request SET lease_until = 0 WHERE lane = 'it' OR state NOT IN ('claimed', 'in-session');

-- `thanked` is the place in the timeline of the thanks that were said for it, 0 for none.
ALTER TABLE claim ADD COLUMN thanked BIGINT NOT NULL DEFAULT 0;
CREATE INDEX claim_person ON claim (person, began, request, lease);

-- From when on power users are asked; 0 once they are.
ALTER TABLE request ADD COLUMN not_before BIGINT NOT NULL DEFAULT 0;

-- The lease under which the owner of IT was let in last; `lease`, `lease_until` and `lease_key` are theirs in that lane.
ALTER TABLE request ADD COLUMN let_in BIGINT NOT NULL DEFAULT 0;

-- Whether the power user was let in under this claim.
ALTER TABLE claim ADD COLUMN let_in BIGINT NOT NULL DEFAULT 0;
UPDATE claim SET let_in = 1
WHERE ended = 0 AND request IN (SELECT id FROM request WHERE lane = 'peer' AND state = 'in-session');

-- What the person who asked sent along later: `body` is it as it was sent, in canonical form.
CREATE TABLE packet (
    request TEXT   NOT NULL REFERENCES request (id),
    place   BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    body    TEXT   NOT NULL,
    PRIMARY KEY (request, place)
);
