CREATE TABLE key_task (
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
  year INTEGER NOT NULL,
  number INTEGER,
  category TEXT,
  measures TEXT,
  outcome TEXT,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  supporters TEXT,
  start_on TEXT,
  due_on TEXT,
  due_words TEXT,
  state TEXT NOT NULL,
  closed_on TEXT,
  plan_id INTEGER REFERENCES annual_plan (id),
  own1 TEXT,
  own2 TEXT,
  own3 TEXT,
  own4 TEXT,
  own5 TEXT,
  own6 TEXT,
  own7 TEXT,
  own8 TEXT,
  note TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE key_task_progress (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month TEXT NOT NULL,
  done TEXT,
  next TEXT,
  percent INTEGER,
  problems TEXT,
  supervision TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX key_task_leader_id ON key_task (leader_id);
CREATE INDEX key_task_owner_id ON key_task (owner_id);
CREATE INDEX key_task_plan_id ON key_task (plan_id);

CREATE TABLE key_task_layout (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT
) STRICT;

CREATE TABLE key_task_layout_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task_layout (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  column TEXT NOT NULL,
  label TEXT,
  width INTEGER,
  is_hidden INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;


CREATE TABLE key_task_issue (
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
  occurred_on TEXT NOT NULL,
  year INTEGER NOT NULL,
  edition INTEGER,
  period TEXT,
  archive_year INTEGER,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE key_task_issue_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task_issue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  width INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE key_task_issue_line (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task_issue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cell1 TEXT,
  cell2 TEXT,
  cell3 TEXT,
  cell4 TEXT,
  cell5 TEXT,
  cell6 TEXT,
  cell7 TEXT,
  cell8 TEXT,
  cell9 TEXT,
  cell10 TEXT,
  cell11 TEXT,
  cell12 TEXT,
  cell13 TEXT,
  cell14 TEXT,
  cell15 TEXT,
  cell16 TEXT,
  cell17 TEXT,
  cell18 TEXT,
  cell19 TEXT,
  cell20 TEXT,
  cell21 TEXT,
  cell22 TEXT,
  cell23 TEXT,
  cell24 TEXT,
  cell25 TEXT,
  cell26 TEXT,
  UNIQUE (parent_id, position)
) STRICT;


CREATE INDEX key_task_by_year ON key_task (year) WHERE trashed_at IS NULL;
CREATE INDEX key_task_by_state ON key_task (state, year) WHERE trashed_at IS NULL;
CREATE INDEX key_task_trashed ON key_task (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX key_task_by_archive_year ON key_task (archive_year, due_on) WHERE trashed_at IS NULL;
CREATE INDEX key_task_layout_all ON key_task_layout (title) WHERE trashed_at IS NULL;
CREATE INDEX key_task_layout_trashed ON key_task_layout (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX key_task_issue_recent ON key_task_issue (occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX key_task_issue_trashed ON key_task_issue (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX key_task_issue_by_archive_year ON key_task_issue (archive_year, occurred_on) WHERE trashed_at IS NULL;

INSERT INTO rule_value (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, value, unit, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000721', 1, '月末推进表定表天数', '月末推进表定表天数
5
天
2018-10-28
key-task-issue-days
本单位要求
待核
一个月过完后，这么多天以内把上月的推进表定表；过后提醒“还没有定表”。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '月末推进表定表天数', 5, '天', '2018-10-28', 'key-task-issue-days', '本单位要求', 'pending', '一个月过完后，这么多天以内把上月的推进表定表；过后提醒“还没有定表”。');
