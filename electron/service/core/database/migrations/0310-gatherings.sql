CREATE TABLE gathering (
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
  kind TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  start_time TEXT,
  end_time TEXT,
  place TEXT,
  host_id INTEGER REFERENCES person (id),
  host_name TEXT,
  host_unit TEXT,
  recorder_id INTEGER REFERENCES person (id),
  recorder_name TEXT,
  recorder_unit TEXT,
  party_group_id INTEGER REFERENCES party_group (id),
  note TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE gathering_agenda (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  discussion TEXT,
  resolution TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE gathering_attendance (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  state TEXT NOT NULL,
  reason TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX gathering_recent ON gathering (occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX gathering_by_kind ON gathering (kind, occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX gathering_by_archive_year ON gathering (archive_year, occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX gathering_attendance_person ON gathering_attendance (person_id);
CREATE INDEX gathering_attendance_state ON gathering_attendance (parent_id, state);
CREATE INDEX gathering_trashed ON gathering (trashed_at) WHERE trashed_at IS NOT NULL;
