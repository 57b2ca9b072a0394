-- 收文, 活动 and 通知.
CREATE TABLE incoming_paper (
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
  subject TEXT NOT NULL,
  sender TEXT NOT NULL,
  number TEXT,
  received_on TEXT NOT NULL,
  demand TEXT NOT NULL,
  demand_text TEXT,
  due_on TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  done_on TEXT,
  result TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE INDEX incoming_paper_recent ON incoming_paper (received_on) WHERE trashed_at IS NULL;
CREATE INDEX incoming_paper_by_demand ON incoming_paper (demand, received_on) WHERE trashed_at IS NULL;
CREATE INDEX incoming_paper_by_archive_year ON incoming_paper (archive_year, received_on) WHERE trashed_at IS NULL;
CREATE INDEX incoming_paper_trashed ON incoming_paper (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX incoming_paper_owner ON incoming_paper (owner_id);

CREATE TABLE activity (
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
  category TEXT,
  planned_on TEXT NOT NULL,
  occurred_on TEXT,
  place TEXT,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT,
  state TEXT NOT NULL,
  cancel_reason TEXT,
  purpose TEXT,
  content TEXT,
  result TEXT,
  effect TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE activity_participant (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  note TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX activity_recent ON activity (planned_on) WHERE trashed_at IS NULL;
CREATE INDEX activity_by_state ON activity (state, planned_on) WHERE trashed_at IS NULL;
CREATE INDEX activity_by_archive_year ON activity (archive_year, planned_on) WHERE trashed_at IS NULL;
CREATE INDEX activity_trashed ON activity (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX activity_leader ON activity (leader_id);
CREATE INDEX activity_participant_person ON activity_participant (person_id);

CREATE TABLE notice (
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
  subject TEXT NOT NULL,
  addressee TEXT NOT NULL,
  body TEXT,
  issued_on TEXT NOT NULL,
  contact TEXT,
  phone TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE INDEX notice_recent ON notice (issued_on) WHERE trashed_at IS NULL;
CREATE INDEX notice_by_archive_year ON notice (archive_year, issued_on) WHERE trashed_at IS NULL;
CREATE INDEX notice_trashed ON notice (trashed_at) WHERE trashed_at IS NOT NULL;

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000590', 1, '通知', '通知
10年
2013-02-01
notice
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '通知', 'ten', '2013-02-01', 'notice', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', NULL);
