-- Links between records of any type, or rows of theirs that have a uid. They stay while an end is in the trash.
CREATE TABLE record_link (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  from_type TEXT NOT NULL,
  from_uid TEXT NOT NULL,
  from_row TEXT NOT NULL,
  to_type TEXT NOT NULL,
  to_uid TEXT NOT NULL,
  to_row TEXT NOT NULL,
  kind TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (from_type, from_uid, from_row, to_type, to_uid, to_row, kind)
) STRICT;

CREATE INDEX record_link_to ON record_link (to_type, to_uid);
