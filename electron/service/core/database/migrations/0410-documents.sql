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

CREATE INDEX generated_document_record ON generated_document (record_type, record_uid, id);
CREATE INDEX generated_document_year ON generated_document (archive_year, id);
