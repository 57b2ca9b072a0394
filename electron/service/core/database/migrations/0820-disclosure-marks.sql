-- The symbols of a notice as they were when it was begun. What is still open takes its topic's along.
CREATE TABLE disclosure_mark (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  mark TEXT NOT NULL,
  meaning TEXT NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

INSERT INTO disclosure_mark (parent_id, position, mark, meaning)
SELECT d.id, m.position, m.mark, m.meaning
FROM disclosure d JOIN disclosure_topic_mark m ON m.parent_id = d.topic_id
WHERE d.finalized_at IS NULL AND d.check_kind = 'attendance';
