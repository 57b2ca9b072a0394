CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  full_name TEXT NOT NULL,
  short_name TEXT,
  signature_name TEXT NOT NULL,
  superior_name TEXT,
  station_name TEXT,
  union_name TEXT,
  canteen_group_name TEXT,
  document_code TEXT,
  fonds_number TEXT,
  has_seal INTEGER NOT NULL,
  has_committee INTEGER NOT NULL
) STRICT;

CREATE INDEX branch_all ON branch (full_name) WHERE trashed_at IS NULL;
CREATE INDEX branch_trashed ON branch (trashed_at) WHERE trashed_at IS NOT NULL;
