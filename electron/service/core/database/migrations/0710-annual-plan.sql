CREATE TABLE annual_plan (
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
  basis TEXT,
  guidance TEXT,
  safeguards TEXT,
  attachments TEXT,
  submitted_to TEXT,
  submitted_on TEXT,
  period TEXT,
  archive_year INTEGER,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE annual_plan_goal (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  goal TEXT NOT NULL,
  measure TEXT,
  target TEXT,
  unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_task (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  class TEXT,
  own_class TEXT,
  item TEXT NOT NULL,
  measure TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  due TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_month (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month INTEGER NOT NULL,
  meetings TEXT,
  themed_day TEXT,
  activities TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_step (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  decided_on TEXT,
  decided_by_id INTEGER REFERENCES gathering (id),
  version_id INTEGER REFERENCES annual_plan_version (id),
  reason TEXT,
  mark TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX annual_plan_task_owner_id ON annual_plan_task (owner_id);
CREATE INDEX annual_plan_month_owner_id ON annual_plan_month (owner_id);
CREATE INDEX annual_plan_step_decided_by_id ON annual_plan_step (decided_by_id);
CREATE INDEX annual_plan_step_version_id ON annual_plan_step (version_id);

CREATE TABLE annual_plan_version (
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
  stage TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  decided_by_id INTEGER REFERENCES gathering (id),
  reason TEXT,
  plan_id INTEGER REFERENCES annual_plan (id),
  basis TEXT,
  guidance TEXT,
  safeguards TEXT,
  attachments TEXT,
  submitted_to TEXT,
  submitted_on TEXT,
  period TEXT,
  archive_year INTEGER,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE annual_plan_version_goal (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  goal TEXT NOT NULL,
  measure TEXT,
  target TEXT,
  unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_version_task (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  class TEXT,
  own_class TEXT,
  item TEXT NOT NULL,
  measure TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  due TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_version_month (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month INTEGER NOT NULL,
  meetings TEXT,
  themed_day TEXT,
  activities TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX annual_plan_version_decided_by_id ON annual_plan_version (decided_by_id);
CREATE INDEX annual_plan_version_plan_id ON annual_plan_version (plan_id);
CREATE INDEX annual_plan_version_task_owner_id ON annual_plan_version_task (owner_id);
CREATE INDEX annual_plan_version_month_owner_id ON annual_plan_version_month (owner_id);

CREATE INDEX annual_plan_recent ON annual_plan (occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX annual_plan_trashed ON annual_plan (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX annual_plan_by_archive_year ON annual_plan (archive_year, occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX annual_plan_period ON annual_plan (period) WHERE trashed_at IS NULL;
CREATE INDEX annual_plan_version_recent ON annual_plan_version (occurred_on) WHERE trashed_at IS NULL;
CREATE INDEX annual_plan_version_trashed ON annual_plan_version (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX annual_plan_version_by_archive_year ON annual_plan_version (archive_year, occurred_on) WHERE trashed_at IS NULL;

INSERT INTO rule_value (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, value, unit, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000711', 1, '年度计划制定截止月份', '年度计划制定截止月份
3
月底
2018-10-28
annual-plan-due-month
通行做法
待核
这个月的月底以前只提醒“未到期”，过后才算没有登记；上级对时间有要求的，请照通知改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '年度计划制定截止月份', 3, '月底', '2018-10-28', 'annual-plan-due-month', '通行做法', 'pending', '这个月的月底以前只提醒“未到期”，过后才算没有登记；上级对时间有要求的，请照通知改。');
