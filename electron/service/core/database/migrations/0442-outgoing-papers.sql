-- 发文登记簿: one row a number. The unique index is what keeps a number from being given twice.
CREATE TABLE outgoing_paper (
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
  number TEXT NOT NULL,
  subject TEXT NOT NULL,
  issued_on TEXT,
  signer_id INTEGER REFERENCES person (id),
  signer_name TEXT,
  signer_unit TEXT,
  addressee TEXT,
  copy_to TEXT,
  copies INTEGER,
  state TEXT NOT NULL,
  reason TEXT,
  ended_on TEXT,
  replaces_id INTEGER REFERENCES outgoing_paper (id),
  is_by_hand INTEGER NOT NULL,
  kind TEXT,
  series_id INTEGER NOT NULL REFERENCES number_series (id),
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  place INTEGER NOT NULL,
  document_uid TEXT,
  archive_year INTEGER
) STRICT;

CREATE UNIQUE INDEX outgoing_paper_number ON outgoing_paper (series_id, year, serial);
CREATE UNIQUE INDEX outgoing_paper_document ON outgoing_paper (document_uid) WHERE document_uid IS NOT NULL;
CREATE INDEX outgoing_paper_recent ON outgoing_paper (place) WHERE trashed_at IS NULL;
CREATE INDEX outgoing_paper_by_state ON outgoing_paper (state, place) WHERE trashed_at IS NULL;
CREATE INDEX outgoing_paper_by_series ON outgoing_paper (series_id, place) WHERE trashed_at IS NULL;
CREATE INDEX outgoing_paper_by_archive_year ON outgoing_paper (archive_year, place) WHERE trashed_at IS NULL;
CREATE INDEX outgoing_paper_trashed ON outgoing_paper (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX outgoing_paper_replaces ON outgoing_paper (replaces_id);
CREATE INDEX outgoing_paper_signer ON outgoing_paper (signer_id);
