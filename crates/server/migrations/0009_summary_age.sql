-- By age, to forget the old ones.
CREATE INDEX summary_received ON summary (received);
