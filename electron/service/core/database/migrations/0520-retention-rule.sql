-- How long each class is kept: what every ledger begins with; the branch edits the rows by its own approved table.
CREATE TABLE retention_rule (
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
  period TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE INDEX retention_rule_all ON retention_rule (code) WHERE trashed_at IS NULL;
CREATE INDEX retention_rule_trashed ON retention_rule (trashed_at) WHERE trashed_at IS NOT NULL;

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000501', 1, '其他会议和活动记录', '其他会议和活动记录
10年
2013-02-01
gathering
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
没有单列类别的会议活动按本行。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '其他会议和活动记录', 'ten', '2013-02-01', 'gathering', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '没有单列类别的会议活动按本行。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000502', 1, '支部党员大会记录、决议', '支部党员大会记录、决议
永久
2013-02-01
gathering.generalmeeting
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
会议决议、换届结果、纪要列为永久。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '支部党员大会记录、决议', 'permanent', '2013-02-01', 'gathering.generalMeeting', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '会议决议、换届结果、纪要列为永久。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000503', 1, '支委会记录、决议', '支委会记录、决议
永久
2013-02-01
gathering.committeemeeting
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
会议决议、纪要列为永久。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '支委会记录、决议', 'permanent', '2013-02-01', 'gathering.committeeMeeting', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '会议决议、纪要列为永久。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000504', 1, '党小组会记录', '党小组会记录
10年
2013-02-01
gathering.groupmeeting
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
小组记录列为10年。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党小组会记录', 'ten', '2013-02-01', 'gathering.groupMeeting', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '小组记录列为10年。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000505', 1, '党课记录', '党课记录
10年
2013-02-01
gathering.partylecture
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
学习教育一般的10年，重要的永久。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党课记录', 'ten', '2013-02-01', 'gathering.partyLecture', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '学习教育一般的10年，重要的永久。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000506', 1, '主题党日记录', '主题党日记录
10年
2013-02-01
gathering.themedpartyday
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
比照学习教育：一般的10年，重要的永久。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '主题党日记录', 'ten', '2013-02-01', 'gathering.themedPartyDay', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '比照学习教育：一般的10年，重要的永久。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000507', 1, '组织生活会材料', '组织生活会材料
30年
2013-02-01
gathering.organizationallife
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
请按本单位批准的保管期限表改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '组织生活会材料', 'thirty', '2013-02-01', 'gathering.organizationalLife', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '请按本单位批准的保管期限表改。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000508', 1, '民主评议党员材料', '民主评议党员材料
30年
2013-02-01
gathering.appraisal
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
请按本单位批准的保管期限表改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '民主评议党员材料', 'thirty', '2013-02-01', 'gathering.appraisal', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '请按本单位批准的保管期限表改。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000509', 1, '集中学习记录', '集中学习记录
10年
2013-02-01
gathering.collectivestudy
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
学习教育一般的10年，重要的永久。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '集中学习记录', 'ten', '2013-02-01', 'gathering.collectiveStudy', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '学习教育一般的10年，重要的永久。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000510', 1, '年度工作计划', '年度工作计划
永久
2013-02-01
annualplan
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
计划、总结列为永久，其他列为30年。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '年度工作计划', 'permanent', '2013-02-01', 'annualPlan', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '计划、总结列为永久，其他列为30年。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000511', 1, '重点工作推进表', '重点工作推进表
10年
2013-02-01
keytask
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
请按本单位批准的保管期限表改。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '重点工作推进表', 'ten', '2013-02-01', 'keyTask', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '请按本单位批准的保管期限表改。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000512', 1, '党务、厂务公开和公示材料', '党务、厂务公开和公示材料
10年
2013-02-01
disclosure
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
请按本单位批准的保管期限表改；奖金、食堂的财务凭证另按会计档案管理。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党务、厂务公开和公示材料', 'ten', '2013-02-01', 'disclosure', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '请按本单位批准的保管期限表改；奖金、食堂的财务凭证另按会计档案管理。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000513', 1, '收文与传达登记', '收文与传达登记
10年
2013-02-01
incomingpaper
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核
收文原件的保管期限按来文处理。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '收文与传达登记', 'ten', '2013-02-01', 'incomingPaper', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', '收文原件的保管期限按来文处理。');

INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000514', 1, '党员和职工名册', '党员和职工名册
永久
2013-02-01
roster
公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档
待核
党员名册列为永久，其他列为30年。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '党员和职工名册', 'permanent', '2013-02-01', 'roster', '公开的党建归档范围表；国家档案局令第10号分永久、30年、10年三档', 'pending', '党员名册列为永久，其他列为30年。');
