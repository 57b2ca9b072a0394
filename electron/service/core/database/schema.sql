CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never change'); END;

CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never go'); END;

CREATE TABLE archive_package (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  archive_year INTEGER,
  created_at TEXT NOT NULL,
  file_count INTEGER NOT NULL,
  byte_count INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  audit_seq INTEGER NOT NULL,
  audit_hash TEXT NOT NULL
) STRICT;

CREATE TABLE audit_change (
  record_type TEXT NOT NULL,
  record_uid TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  position INTEGER NOT NULL,
  PRIMARY KEY (record_type, record_uid, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  route TEXT NOT NULL,
  reason TEXT,
  changes TEXT NOT NULL,
  reply TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE audit_sealed (
  seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  seal TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (seq, seal)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE field_switch (
  record_type TEXT NOT NULL,
  field TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  PRIMARY KEY (record_type, field)
) STRICT, WITHOUT ROWID;

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
, paper_signed_at TEXT, paper_is_stale INTEGER NOT NULL DEFAULT 0) STRICT;

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

CREATE TABLE generated_document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  record_type TEXT NOT NULL,
  record_uid TEXT NOT NULL,
  record_revision INTEGER NOT NULL,
  record_title TEXT NOT NULL,
  title TEXT NOT NULL,
  template_name TEXT NOT NULL,
  template_label TEXT NOT NULL,
  template_version TEXT NOT NULL,
  template_sha256 TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  archive_year INTEGER,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE party_group (
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
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT
) STRICT;

CREATE TABLE person (
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
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  employee_number TEXT,
  gender TEXT,
  stage TEXT NOT NULL,
  party_group_id INTEGER REFERENCES party_group (id),
  team_id INTEGER REFERENCES team (id),
  position TEXT,
  party_post TEXT,
  employment TEXT,
  started_on TEXT,
  joined_party_on TEXT,
  became_full_on TEXT,
  birth_on TEXT,
  phone TEXT,
  left_on TEXT
) STRICT;

CREATE TABLE rule_value (
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
  label TEXT NOT NULL,
  value INTEGER NOT NULL,
  unit TEXT,
  effective_from TEXT NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE station (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE team (
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
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT,
  duty TEXT
) STRICT;

CREATE TABLE voting_rule (
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
  matter TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  present_test TEXT NOT NULL,
  present_numerator INTEGER NOT NULL,
  present_denominator INTEGER NOT NULL,
  yes_test TEXT NOT NULL,
  yes_numerator INTEGER NOT NULL,
  yes_denominator INTEGER NOT NULL,
  yes_base TEXT NOT NULL,
  counts_ballots INTEGER NOT NULL,
  counts_written_votes INTEGER NOT NULL,
  quorate_sentence TEXT NOT NULL,
  inquorate_sentence TEXT NOT NULL,
  tally_sentence TEXT,
  written_sentence TEXT,
  passed_sentence TEXT NOT NULL,
  failed_sentence TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE workspace_draft (
  record_type TEXT NOT NULL,
  key TEXT NOT NULL,
  revision INTEGER,
  draft_values TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (record_type, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_import_plan (
  plan_id TEXT PRIMARY KEY,
  record_type TEXT NOT NULL,
  plan TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX branch_all ON branch (full_name) WHERE trashed_at IS NULL;

CREATE INDEX branch_trashed ON branch (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX gathering_attendance_person ON gathering_attendance (person_id);

CREATE INDEX gathering_attendance_state ON gathering_attendance (parent_id, state);

CREATE INDEX gathering_by_archive_year ON gathering (archive_year, occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX gathering_by_kind ON gathering (kind, occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX gathering_recent ON gathering (occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX gathering_trashed ON gathering (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX generated_document_record ON generated_document (record_type, record_uid, id);

CREATE INDEX generated_document_year ON generated_document (archive_year, id);

CREATE INDEX party_group_all ON party_group (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX party_group_trashed ON party_group (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX person_all ON person (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_by_party_group ON person (party_group_id, name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_by_stage ON person (stage, name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_by_team ON person (team_id, name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_name ON person (name) WHERE trashed_at IS NULL;

CREATE INDEX person_number ON person (employee_number) WHERE trashed_at IS NULL;

CREATE INDEX person_trashed ON person (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX rule_value_all ON rule_value (code) WHERE trashed_at IS NULL;

CREATE INDEX rule_value_trashed ON rule_value (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX team_all ON team (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX team_trashed ON team (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX voting_rule_all ON voting_rule (effective_from) WHERE trashed_at IS NULL;

CREATE INDEX voting_rule_by_matter ON voting_rule (matter, effective_from) WHERE trashed_at IS NULL;

CREATE INDEX voting_rule_trashed ON voting_rule (trashed_at) WHERE trashed_at IS NOT NULL;
