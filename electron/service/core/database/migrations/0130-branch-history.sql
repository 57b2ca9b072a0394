CREATE TABLE branch_term (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES branch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT,
  has_committee INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE branch_earlier_name (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES branch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  until_on TEXT NOT NULL,
  full_name TEXT NOT NULL,
  short_name TEXT,
  signature_name TEXT NOT NULL,
  superior_name TEXT,
  station_name TEXT,
  UNIQUE (parent_id, position)
) STRICT;
