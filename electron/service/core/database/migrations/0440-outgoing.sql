-- 发文字号: which kinds of paper are numbered, how, and since when. None is on until the branch confirms it.
CREATE TABLE number_series (
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
  is_on INTEGER NOT NULL,
  effective_from TEXT NOT NULL,
  form TEXT NOT NULL,
  code TEXT,
  first_serial INTEGER,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE number_series_kind (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES number_series (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX number_series_all ON number_series (effective_from) WHERE trashed_at IS NULL;
CREATE INDEX number_series_trashed ON number_series (trashed_at) WHERE trashed_at IS NOT NULL;

INSERT INTO number_series (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, name, is_on, effective_from, form, source, status, note)
VALUES
  (1, '019ab3c0-0000-7000-8000-000000000441', 1, '党支部发文', '党支部发文
通知
请示
报告
决定
2026-01-01
机关代字〔年份〕×号
《党政机关公文格式》（gb/t 9704—2012）7.2.5
待核
通知、请示、报告、决定合用一个序列。核对本单位的办法、填好机关代字后再启用。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党支部发文', 0, '2026-01-01', 'code', '《党政机关公文格式》（GB/T 9704—2012）7.2.5', 'pending', '通知、请示、报告、决定合用一个序列。核对本单位的办法、填好机关代字后再启用。'),
  (2, '019ab3c0-0000-7000-8000-000000000442', 1, '党支部函', '党支部函
函
2026-01-01
机关代字〔年份〕×号
《党政机关公文格式》（gb/t 9704—2012）7.2.5
待核
函单独编号时启用，另有代字的填上；与发文合编的，把函加到上一序列。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党支部函', 0, '2026-01-01', 'code', '《党政机关公文格式》（GB/T 9704—2012）7.2.5', 'pending', '函单独编号时启用，另有代字的填上；与发文合编的，把函加到上一序列。'),
  (3, '019ab3c0-0000-7000-8000-000000000443', 1, '会议纪要', '会议纪要
纪要
2026-01-01
第×号
《党政机关公文格式》（gb/t 9704—2012）10.3
待核
纪要按第几号编。核对本单位的办法后再启用。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '会议纪要', 0, '2026-01-01', 'plain', '《党政机关公文格式》（GB/T 9704—2012）10.3', 'pending', '纪要按第几号编。核对本单位的办法后再启用。');

INSERT INTO number_series_kind (parent_id, position, kind)
VALUES
  (1, 0, 'notice'),
  (1, 1, 'request'),
  (1, 2, 'report'),
  (1, 3, 'decision'),
  (2, 0, 'letter'),
  (3, 0, 'minutes');

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

-- Scans of signed papers. The file lies in the data folder under its SHA-256; equal scans share one.
CREATE TABLE document_scan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  document_uid TEXT NOT NULL REFERENCES generated_document (uid),
  file_name TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (document_uid, sha256)
) STRICT;

CREATE INDEX document_scan_sha256 ON document_scan (sha256);
