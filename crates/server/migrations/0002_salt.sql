-- What is hashed with an entry of the record beside what can be guessed.
ALTER TABLE audit ADD COLUMN salt TEXT NOT NULL DEFAULT '';
