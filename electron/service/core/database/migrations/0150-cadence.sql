-- What a branch owes by period, and why a period was left out; a row that changes gets a later row beside it.
CREATE TABLE duty (
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
  counts TEXT NOT NULL,
  unit TEXT NOT NULL,
  holder TEXT NOT NULL,
  needs_committee INTEGER NOT NULL,
  opens_month INTEGER,
  grace_months INTEGER,
  is_local INTEGER NOT NULL,
  effective_from TEXT NOT NULL,
  ended_on TEXT,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE duty_explanation (
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
  duty_id INTEGER REFERENCES duty (id),
  period TEXT NOT NULL,
  party_group_id INTEGER REFERENCES party_group (id),
  reason TEXT NOT NULL,
  carried_to TEXT
) STRICT;

CREATE INDEX duty_all ON duty (code) WHERE trashed_at IS NULL;
CREATE INDEX duty_trashed ON duty (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX duty_explanation_recent ON duty_explanation (period) WHERE trashed_at IS NULL;
CREATE INDEX duty_explanation_trashed ON duty_explanation (trashed_at) WHERE trashed_at IS NOT NULL;

INSERT INTO duty (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, counts, unit, holder, needs_committee, opens_month, grace_months, is_local, effective_from, code, source, status, note)
VALUES
  ('019ab3c0-0000-7000-8000-000000000401', 1, '支部党员大会', '支部党员大会
支部党员大会
每季度
党支部
2018-10-28
general-meeting
《中国共产党支部工作条例（试行）》第十一条
已核
一般每季度召开1次。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '支部党员大会', 'generalMeeting', 'quarter', 'branch', 0, NULL, NULL, 0, '2018-10-28', 'general-meeting', '《中国共产党支部工作条例（试行）》第十一条', 'verified', '一般每季度召开1次。'),
  ('019ab3c0-0000-7000-8000-000000000402', 1, '支委会', '支委会
支委会
每月
党支部
2018-10-28
committee-meeting
《中国共产党支部工作条例（试行）》第十二条
已核
一般每月召开1次，设支委会的才列。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '支委会', 'committeeMeeting', 'month', 'branch', 1, NULL, NULL, 0, '2018-10-28', 'committee-meeting', '《中国共产党支部工作条例（试行）》第十二条', 'verified', '一般每月召开1次，设支委会的才列。'),
  ('019ab3c0-0000-7000-8000-000000000403', 1, '党小组会', '党小组会
党小组会
每月
每个党小组
2018-10-28
group-meeting
《中国共产党支部工作条例（试行）》第十三条
待核
一般每月召开1次，条文请对照原文后改为已核。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党小组会', 'groupMeeting', 'month', 'group', 0, NULL, NULL, 0, '2018-10-28', 'group-meeting', '《中国共产党支部工作条例（试行）》第十三条', 'pending', '一般每月召开1次，条文请对照原文后改为已核。'),
  ('019ab3c0-0000-7000-8000-000000000404', 1, '党课', '党课
党课
每季度
党支部
2018-10-28
party-lecture
本单位要求
待核
《中国共产党支部工作条例（试行）》第十六条没有写明次数，每季度1次按本单位要求核对后改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党课', 'partyLecture', 'quarter', 'branch', 0, NULL, NULL, 1, '2018-10-28', 'party-lecture', '本单位要求', 'pending', '《中国共产党支部工作条例（试行）》第十六条没有写明次数，每季度1次按本单位要求核对后改。'),
  ('019ab3c0-0000-7000-8000-000000000405', 1, '主题党日', '主题党日
主题党日
每月
党支部
2018-10-28
themed-party-day
《中国共产党支部工作条例（试行）》第十六条
已核
每月相对固定1天；遇节假日顺延的，按归属的月份计。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '主题党日', 'themedPartyDay', 'month', 'branch', 0, NULL, NULL, 0, '2018-10-28', 'themed-party-day', '《中国共产党支部工作条例（试行）》第十六条', 'verified', '每月相对固定1天；遇节假日顺延的，按归属的月份计。'),
  ('019ab3c0-0000-7000-8000-000000000406', 1, '组织生活会', '组织生活会
组织生活会
每年
党支部
10
3
2018-10-28
organizational-life
《中国共产党支部工作条例（试行）》第十七条
待核
每年至少召开1次，一般在第四季度；办理期10月1日至次年3月31日按当年通知修改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '组织生活会', 'organizationalLife', 'year', 'branch', 0, 10, 3, 0, '2018-10-28', 'organizational-life', '《中国共产党支部工作条例（试行）》第十七条', 'pending', '每年至少召开1次，一般在第四季度；办理期10月1日至次年3月31日按当年通知修改。'),
  ('019ab3c0-0000-7000-8000-000000000407', 1, '民主评议党员', '民主评议党员
民主评议党员
每年
党支部
10
3
2018-10-28
appraisal
《中国共产党支部工作条例（试行）》第十八条
待核
一般每年开展1次；办理期10月1日至次年3月31日按当年通知修改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '民主评议党员', 'appraisal', 'year', 'branch', 0, 10, 3, 0, '2018-10-28', 'appraisal', '《中国共产党支部工作条例（试行）》第十八条', 'pending', '一般每年开展1次；办理期10月1日至次年3月31日按当年通知修改。');
