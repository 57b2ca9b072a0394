-- 公开事项 and 公开（公示）. A table has columns of its own; what the public version leaves out stands apart.
CREATE TABLE disclosure_topic (
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
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  signer TEXT NOT NULL,
  cycle TEXT NOT NULL,
  least_days INTEGER NOT NULL,
  day_unit TEXT NOT NULL,
  due_day INTEGER,
  is_masked INTEGER NOT NULL,
  is_off INTEGER NOT NULL,
  approver TEXT,
  scope TEXT,
  method TEXT,
  feedback TEXT,
  basis TEXT,
  check_kind TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;

CREATE TABLE disclosure_topic_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure_topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  width INTEGER,
  is_held INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_topic_mark (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure_topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  mark TEXT NOT NULL,
  meaning TEXT NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_topic_figure (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure_topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  label TEXT,
  from_column TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX disclosure_topic_all ON disclosure_topic (position) WHERE trashed_at IS NULL;
CREATE INDEX disclosure_topic_trashed ON disclosure_topic (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE disclosure (
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
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0,
  topic_id INTEGER NOT NULL REFERENCES disclosure_topic (id),
  made_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  signer TEXT NOT NULL,
  basis TEXT,
  content TEXT,
  scope TEXT,
  method TEXT,
  feedback TEXT,
  is_masked INTEGER NOT NULL,
  check_kind TEXT,
  meal_count INTEGER,
  difference_reason TEXT,
  proposed_by TEXT,
  proposed_on TEXT,
  reviewed_by TEXT,
  reviewed_on TEXT,
  approved_by TEXT,
  approved_on TEXT,
  least_days INTEGER,
  day_unit TEXT,
  start_rule TEXT,
  confirmed_end_on TEXT,
  outcome TEXT,
  replaces_id INTEGER REFERENCES disclosure (id),
  withheld_reason TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE disclosure_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  width INTEGER,
  is_held INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_line (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  c1 TEXT,
  c2 TEXT,
  c3 TEXT,
  c4 TEXT,
  c5 TEXT,
  c6 TEXT,
  c7 TEXT,
  c8 TEXT,
  c9 TEXT,
  c10 TEXT,
  c11 TEXT,
  c12 TEXT,
  c13 TEXT,
  c14 TEXT,
  c15 TEXT,
  c16 TEXT,
  c17 TEXT,
  c18 TEXT,
  c19 TEXT,
  c20 TEXT,
  c21 TEXT,
  c22 TEXT,
  c23 TEXT,
  c24 TEXT,
  c25 TEXT,
  c26 TEXT,
  c27 TEXT,
  c28 TEXT,
  c29 TEXT,
  c30 TEXT,
  c31 TEXT,
  c32 TEXT,
  c33 TEXT,
  c34 TEXT,
  c35 TEXT,
  c36 TEXT,
  c37 TEXT,
  c38 TEXT,
  c39 TEXT,
  c40 TEXT,
  c41 TEXT,
  c42 TEXT,
  c43 TEXT,
  c44 TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_held_line (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  h1 TEXT,
  h2 TEXT,
  h3 TEXT,
  h4 TEXT,
  h5 TEXT,
  h6 TEXT,
  h7 TEXT,
  h8 TEXT,
  h9 TEXT,
  h10 TEXT,
  h11 TEXT,
  h12 TEXT,
  h13 TEXT,
  h14 TEXT,
  h15 TEXT,
  h16 TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_figure (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  label TEXT,
  amount INTEGER,
  from_column TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_posting (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place TEXT NOT NULL,
  posted_on TEXT NOT NULL,
  posted_by TEXT,
  removed_on TEXT,
  removed_by TEXT,
  early_reason TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_opinion (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  received_on TEXT NOT NULL,
  from_whom TEXT,
  how TEXT,
  content TEXT NOT NULL,
  handler TEXT,
  replied_on TEXT,
  reply TEXT,
  conclusion TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE INDEX disclosure_recent ON disclosure (made_on) WHERE trashed_at IS NULL;
CREATE INDEX disclosure_by_kind ON disclosure (kind, made_on) WHERE trashed_at IS NULL;
CREATE INDEX disclosure_by_topic ON disclosure (topic_id, made_on) WHERE trashed_at IS NULL;
CREATE INDEX disclosure_by_archive_year ON disclosure (archive_year, made_on) WHERE trashed_at IS NULL;
CREATE INDEX disclosure_trashed ON disclosure (trashed_at) WHERE trashed_at IS NOT NULL;


INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (1, '019ab3c0-0000-7000-8000-000000000501', 1, '考勤考核', '1
考勤考核
公开
站
每月
5
个工作日
5
公开栏张贴
常用做法，各单位不一，请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 1, '考勤考核', 'open', 'station', 'month', 5, 'workingDay', 5, 0, 0, '公开栏张贴', 'attendance', '常用做法，各单位不一，请按本单位规定核对', 'pending');
INSERT INTO disclosure_topic_column (parent_id, position, name, kind, width, is_held) VALUES
  (1, 0, '姓名', 'text', 5, 0),
  (1, 1, '班组', 'text', 5, 0),
  (1, 2, '1', 'mark', 2, 0),
  (1, 3, '2', 'mark', 2, 0),
  (1, 4, '3', 'mark', 2, 0),
  (1, 5, '4', 'mark', 2, 0),
  (1, 6, '5', 'mark', 2, 0),
  (1, 7, '6', 'mark', 2, 0),
  (1, 8, '7', 'mark', 2, 0),
  (1, 9, '8', 'mark', 2, 0),
  (1, 10, '9', 'mark', 2, 0),
  (1, 11, '10', 'mark', 2, 0),
  (1, 12, '11', 'mark', 2, 0),
  (1, 13, '12', 'mark', 2, 0),
  (1, 14, '13', 'mark', 2, 0),
  (1, 15, '14', 'mark', 2, 0),
  (1, 16, '15', 'mark', 2, 0),
  (1, 17, '16', 'mark', 2, 0),
  (1, 18, '17', 'mark', 2, 0),
  (1, 19, '18', 'mark', 2, 0),
  (1, 20, '19', 'mark', 2, 0),
  (1, 21, '20', 'mark', 2, 0),
  (1, 22, '21', 'mark', 2, 0),
  (1, 23, '22', 'mark', 2, 0),
  (1, 24, '23', 'mark', 2, 0),
  (1, 25, '24', 'mark', 2, 0),
  (1, 26, '25', 'mark', 2, 0),
  (1, 27, '26', 'mark', 2, 0),
  (1, 28, '27', 'mark', 2, 0),
  (1, 29, '28', 'mark', 2, 0),
  (1, 30, '29', 'mark', 2, 0),
  (1, 31, '30', 'mark', 2, 0),
  (1, 32, '31', 'mark', 2, 0),
  (1, 33, '出勤', 'number', 3, 0),
  (1, 34, '休息', 'number', 3, 0),
  (1, 35, '年休', 'number', 3, 0),
  (1, 36, '病假', 'number', 3, 0),
  (1, 37, '事假', 'number', 3, 0),
  (1, 38, '公出', 'number', 3, 0),
  (1, 39, '考核得分', 'number', 4, 0),
  (1, 40, '扣分事由', 'text', 8, 1);
INSERT INTO disclosure_topic_mark (parent_id, position, mark, meaning) VALUES
  (1, 0, '√', '出勤'),
  (1, 1, '休', '休息'),
  (1, 2, '年', '年休'),
  (1, 3, '病', '病假'),
  (1, 4, '事', '事假'),
  (1, 5, '公', '公出'),
  (1, 6, '旷', '旷工');

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (2, '019ab3c0-0000-7000-8000-000000000502', 1, '奖金发放', '2
奖金发放
公开
站
每月
5
个工作日
10
公开栏张贴
常用做法，各单位不一，请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 2, '奖金发放', 'open', 'station', 'month', 5, 'workingDay', 10, 0, 0, '公开栏张贴', 'bonus', '常用做法，各单位不一，请按本单位规定核对', 'pending');
INSERT INTO disclosure_topic_column (parent_id, position, name, kind, width, is_held) VALUES
  (2, 0, '姓名', 'text', 6, 0),
  (2, 1, '岗位', 'text', 8, 0),
  (2, 2, '岗位系数', 'number', 5, 1),
  (2, 3, '考核得分', 'number', 5, 0),
  (2, 4, '基数', 'money', 8, 1),
  (2, 5, '加项', 'money', 7, 1),
  (2, 6, '扣项', 'money', 7, 1),
  (2, 7, '扣项原因', 'text', 10, 1),
  (2, 8, '应发', 'money', 9, 0),
  (2, 9, '备注', 'text', 8, 0);
INSERT INTO disclosure_topic_figure (parent_id, position, role, label, from_column) VALUES
  (2, 0, 'total', '奖金总额', NULL),
  (2, 1, 'retained', '留存', NULL),
  (2, 2, 'payable', '应发合计', '应发');

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (3, '019ab3c0-0000-7000-8000-000000000503', 1, '食堂账务', '3
食堂账务
公开
食堂民管小组
每月
5
个工作日
10
公开栏张贴
常用做法，各单位不一，请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 3, '食堂账务', 'open', 'canteenGroup', 'month', 5, 'workingDay', 10, 0, 0, '公开栏张贴', 'canteen', '常用做法，各单位不一，请按本单位规定核对', 'pending');
INSERT INTO disclosure_topic_column (parent_id, position, name, kind, width, is_held) VALUES
  (3, 0, '日期', 'text', 6, 0),
  (3, 1, '品名', 'text', 7, 0),
  (3, 2, '规格', 'text', 7, 0),
  (3, 3, '数量', 'number', 5, 0),
  (3, 4, '单价', 'money', 8, 0),
  (3, 5, '金额', 'money', 9, 0),
  (3, 6, '供应商', 'text', 11, 0),
  (3, 7, '采购人', 'text', 7, 0),
  (3, 8, '验收人', 'text', 7, 0);
INSERT INTO disclosure_topic_figure (parent_id, position, role, label, from_column) VALUES
  (3, 0, 'opening', '上月结余', NULL),
  (3, 1, 'income', '补贴', NULL),
  (3, 2, 'income', '缴费', NULL),
  (3, 3, 'income', '其他收入', NULL),
  (3, 4, 'expense', '采购支出', '金额'),
  (3, 5, 'expense', '燃料', NULL),
  (3, 6, 'expense', '其他支出', NULL),
  (3, 7, 'closing', '本月结余', NULL),
  (3, 8, 'openingStock', '期初库存', NULL),
  (3, 9, 'purchase', '购入', NULL),
  (3, 10, 'closingStock', '期末库存', NULL);

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (4, '019ab3c0-0000-7000-8000-000000000504', 1, '评先树优', '4
评先树优
公示
党支部
及时
5
个工作日
公开栏张贴
常用做法：上报前公示不少于5个工作日，请按上级通知核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 4, '评先树优', 'notice', 'branch', 'asNeeded', 5, 'workingDay', NULL, 0, 0, '公开栏张贴', 'none', '常用做法：上报前公示不少于5个工作日，请按上级通知核对', 'pending');
INSERT INTO disclosure_topic_column (parent_id, position, name, kind, width, is_held) VALUES
  (4, 0, '姓名', 'text', 6, 0),
  (4, 1, '性别', 'text', 3, 0),
  (4, 2, '岗位', 'text', 8, 0),
  (4, 3, '政治面貌', 'text', 7, 0),
  (4, 4, '主要事迹', 'text', 20, 0),
  (4, 5, '得票', 'number', 4, 0),
  (4, 6, '推荐单位', 'text', 8, 0);

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (5, '019ab3c0-0000-7000-8000-000000000505', 1, '党费收支', '5
党费收支
公开
党支部
每年
5
个工作日
公开栏张贴
党费每年至少公布一次，天数请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 5, '党费收支', 'open', 'branch', 'year', 5, 'workingDay', NULL, 0, 0, '公开栏张贴', 'none', '党费每年至少公布一次，天数请按本单位规定核对', 'pending');
INSERT INTO disclosure_topic_column (parent_id, position, name, kind, width, is_held) VALUES
  (5, 0, '项目', 'text', 12, 0),
  (5, 1, '金额', 'money', 9, 0),
  (5, 2, '说明', 'text', 14, 0);

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (6, '019ab3c0-0000-7000-8000-000000000506', 1, '换届结果', '6
换届结果
公开
党支部
及时
5
个工作日
公开栏张贴
《中国共产党党务公开条例（试行）》，天数请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 6, '换届结果', 'open', 'branch', 'asNeeded', 5, 'workingDay', NULL, 0, 0, '公开栏张贴', 'none', '《中国共产党党务公开条例（试行）》，天数请按本单位规定核对', 'pending');

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (7, '019ab3c0-0000-7000-8000-000000000507', 1, '年度计划', '7
年度计划
公开
党支部
每年
5
个工作日
公开栏张贴
《中国共产党党务公开条例（试行）》，天数请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 7, '年度计划', 'open', 'branch', 'year', 5, 'workingDay', NULL, 0, 0, '公开栏张贴', 'none', '《中国共产党党务公开条例（试行）》，天数请按本单位规定核对', 'pending');

INSERT INTO disclosure_topic (id, uid, revision, title, search_text, created_at, recorded_at, updated_at, position, name, kind, signer, cycle, least_days, day_unit, due_day, is_masked, is_off, method, check_kind, source, status)
VALUES (8, '019ab3c0-0000-7000-8000-000000000508', 1, '班务公开', '8
班务公开
公开
站
每月
5
个工作日
公开栏张贴
常用做法，各单位不一，请按本单位规定核对
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 8, '班务公开', 'open', 'station', 'month', 5, 'workingDay', NULL, 0, 0, '公开栏张贴', 'none', '常用做法，各单位不一，请按本单位规定核对', 'pending');
