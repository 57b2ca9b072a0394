-- The branch's own templates: which official one each stands for, and the last good versions of its file.
CREATE TABLE own_template (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  template_name TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  base_version INTEGER NOT NULL,
  good_sha256 TEXT NOT NULL,
  good_at TEXT NOT NULL,
  before_sha256 TEXT,
  before_at TEXT,
  checked_against TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
