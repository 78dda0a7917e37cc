-- When a device went because its person had too many: it signs nobody in any more. 0 as long as it is here.
ALTER TABLE device ADD COLUMN gone BIGINT NOT NULL DEFAULT 0;
CREATE INDEX session_person ON session (person);
