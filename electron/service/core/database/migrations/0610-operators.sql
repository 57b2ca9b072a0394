-- Operators: who works at this PC, by name; whose work an audit entry is; whose a draft is.
CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  name_pinyin TEXT NOT NULL,
  pin_salt TEXT,
  pin_hash TEXT,
  may_see_sensitive INTEGER NOT NULL,
  is_active INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((pin_salt IS NULL) = (pin_hash IS NULL))
) STRICT;

CREATE TABLE operator_lock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  lock_after_minutes INTEGER NOT NULL
) STRICT;

INSERT INTO operator_lock (id, revision, lock_after_minutes) VALUES (1, 1, 15);

ALTER TABLE audit_entry ADD COLUMN operator_uid TEXT;

-- One row: the last run of the application that chose somebody.
CREATE TABLE workspace_operator_session (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  session_id TEXT NOT NULL,
  operator_uid TEXT NOT NULL,
  is_locked INTEGER NOT NULL
) STRICT;

CREATE TABLE workspace_operator_try (
  operator_uid TEXT PRIMARY KEY,
  wrong_count INTEGER NOT NULL,
  last_wrong_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A draft is shown to who typed it. Those typed before anybody was registered are everybody's: ''.
CREATE TABLE workspace_draft_of_operator (
  record_type TEXT NOT NULL,
  key TEXT NOT NULL,
  operator_uid TEXT NOT NULL,
  revision INTEGER,
  draft_values TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (record_type, key, operator_uid)
) STRICT, WITHOUT ROWID;

INSERT INTO workspace_draft_of_operator (record_type, key, operator_uid, revision, draft_values, saved_at)
  SELECT record_type, key, '', revision, draft_values, saved_at FROM workspace_draft;

DROP TABLE workspace_draft;

ALTER TABLE workspace_draft_of_operator RENAME TO workspace_draft;
