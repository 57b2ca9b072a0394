-- Station, audit with its hash chain, workspace. Every other migration stands on this one.
CREATE TABLE station (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

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

CREATE TABLE audit_change (
  record_type TEXT NOT NULL,
  record_uid TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  position INTEGER NOT NULL,
  PRIMARY KEY (record_type, record_uid, seq)
) STRICT, WITHOUT ROWID;

-- Sensitive values stand here, apart, so that one can be erased and the chain still holds.
CREATE TABLE audit_sealed (
  seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  seal TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (seq, seal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never change'); END;

CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never go'); END;

CREATE TABLE workspace_draft (
  record_type TEXT NOT NULL,
  key TEXT NOT NULL,
  revision INTEGER,
  draft_values TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (record_type, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_import_plan (
  plan_id TEXT PRIMARY KEY,
  record_type TEXT NOT NULL,
  plan TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
