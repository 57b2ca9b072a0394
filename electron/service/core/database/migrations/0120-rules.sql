-- The voting rules and rule values that every ledger begins with; the branch edits them or adds later rows.
CREATE TABLE voting_rule (
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
  matter TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  present_test TEXT NOT NULL,
  present_numerator INTEGER NOT NULL,
  present_denominator INTEGER NOT NULL,
  yes_test TEXT NOT NULL,
  yes_numerator INTEGER NOT NULL,
  yes_denominator INTEGER NOT NULL,
  yes_base TEXT NOT NULL,
  counts_ballots INTEGER NOT NULL,
  counts_written_votes INTEGER NOT NULL,
  quorate_sentence TEXT NOT NULL,
  inquorate_sentence TEXT NOT NULL,
  tally_sentence TEXT,
  written_sentence TEXT,
  passed_sentence TEXT NOT NULL,
  failed_sentence TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE rule_value (
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
  value INTEGER NOT NULL,
  unit TEXT,
  effective_from TEXT NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE INDEX voting_rule_all ON voting_rule (effective_from) WHERE trashed_at IS NULL;
CREATE INDEX voting_rule_by_matter ON voting_rule (matter, effective_from) WHERE trashed_at IS NULL;
CREATE INDEX voting_rule_trashed ON voting_rule (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX rule_value_all ON rule_value (code) WHERE trashed_at IS NULL;
CREATE INDEX rule_value_trashed ON rule_value (trashed_at) WHERE trashed_at IS NOT NULL;

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000001', 1, '一般事项', '一般事项
2018-10-28
达到（不少于）
1
2
超过
1
2
应到有表决权
应到会有表决权的党员{应到}名，实到会{实到}名，达到半数以上，可以表决。
应到会有表决权的党员{应到}名，实到会{实到}名，不足半数，按规定不能表决。可改期召开，或只讨论、不作决议。
赞成{赞成}名，超过应到会有表决权党员的半数，通过。
赞成{赞成}名，未超过应到会有表决权党员的半数，未通过。
《中国共产党支部工作条例（试行）》第十一条
待核
“半数以上”按含本数计算，请向上级党委核实后改为已核。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'ordinary', '2018-10-28', 'atLeast', 1, 2, 'over', 1, 2, 'due', 0, 0, '应到会有表决权的党员{应到}名，实到会{实到}名，达到半数以上，可以表决。', '应到会有表决权的党员{应到}名，实到会{实到}名，不足半数，按规定不能表决。可改期召开，或只讨论、不作决议。', NULL, NULL, '赞成{赞成}名，超过应到会有表决权党员的半数，通过。', '赞成{赞成}名，未超过应到会有表决权党员的半数，未通过。', '《中国共产党支部工作条例（试行）》第十一条', 'pending', '“半数以上”按含本数计算，请向上级党委核实后改为已核。');

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000002', 1, '接收预备党员', '接收预备党员
2014-05-28
超过
1
2
超过
1
2
应到有表决权
应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。
应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。
发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。
会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。
赞成人数超过应到会有表决权党员人数的半数，决议通过。
赞成人数未超过应到会有表决权党员人数的半数，决议未通过。
《中国共产党发展党员工作细则》（2014年）
待核
2026年5月11日以前的会议用这一行，条文待对照原文。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'admission', '2014-05-28', 'over', 1, 2, 'over', 1, 2, 'due', 1, 1, '应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。', '应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。', '发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。', '会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。', '赞成人数超过应到会有表决权党员人数的半数，决议通过。', '赞成人数未超过应到会有表决权党员人数的半数，决议未通过。', '《中国共产党发展党员工作细则》（2014年）', 'pending', '2026年5月11日以前的会议用这一行，条文待对照原文。');

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000003', 1, '接收预备党员', '接收预备党员
2026-05-11
超过
1
2
超过
1
2
应到有表决权
应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。
应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。
发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。
会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。
赞成人数超过应到会有表决权党员人数的半数，决议通过。
赞成人数未超过应到会有表决权党员人数的半数，决议未通过。
《中国共产党发展党员工作细则》（2026年修订）第十九条、第二十条
已核
会前正式提出的书面意见，赞成、不赞成、弃权都统计在票数内。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'admission', '2026-05-11', 'over', 1, 2, 'over', 1, 2, 'due', 1, 1, '应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。', '应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。', '发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。', '会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。', '赞成人数超过应到会有表决权党员人数的半数，决议通过。', '赞成人数未超过应到会有表决权党员人数的半数，决议未通过。', '《中国共产党发展党员工作细则》（2026年修订）第十九条、第二十条', 'verified', '会前正式提出的书面意见，赞成、不赞成、弃权都统计在票数内。');

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000004', 1, '预备党员转正', '预备党员转正
2014-05-28
超过
1
2
超过
1
2
应到有表决权
应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。
应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。
发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。
会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。
赞成人数超过应到会有表决权党员人数的半数，决议通过。
赞成人数未超过应到会有表决权党员人数的半数，决议未通过。
《中国共产党发展党员工作细则》（2014年）
待核
2026年5月11日以前的会议用这一行，条文待对照原文。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'confirmation', '2014-05-28', 'over', 1, 2, 'over', 1, 2, 'due', 1, 1, '应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。', '应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。', '发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。', '会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。', '赞成人数超过应到会有表决权党员人数的半数，决议通过。', '赞成人数未超过应到会有表决权党员人数的半数，决议未通过。', '《中国共产党发展党员工作细则》（2014年）', 'pending', '2026年5月11日以前的会议用这一行，条文待对照原文。');

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000005', 1, '预备党员转正', '预备党员转正
2026-05-11
超过
1
2
超过
1
2
应到有表决权
应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。
应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。
发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。
会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。
赞成人数超过应到会有表决权党员人数的半数，决议通过。
赞成人数未超过应到会有表决权党员人数的半数，决议未通过。
《中国共产党发展党员工作细则》（2026年修订）第三十三条
待核
到会和赞成的比例、书面意见的计法与接收预备党员相同，条文待对照原文。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'confirmation', '2026-05-11', 'over', 1, 2, 'over', 1, 2, 'due', 1, 1, '应到会有表决权的党员{应到}名，实到会{实到}名，超过应到会有表决权党员人数的半数，符合规定。', '应到会有表决权的党员{应到}名，实到会{实到}名，未超过应到会有表决权党员人数的半数，按规定不能表决。可改期召开，或只讨论、不作决议。', '发出表决票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。', '会前提交书面意见{书面}份，其中赞成{书面赞成}份，不赞成{书面不赞成}份，弃权{书面弃权}份，统计在票数内，合计赞成{赞成合计}票。', '赞成人数超过应到会有表决权党员人数的半数，决议通过。', '赞成人数未超过应到会有表决权党员人数的半数，决议未通过。', '《中国共产党发展党员工作细则》（2026年修订）第三十三条', 'pending', '到会和赞成的比例、书面意见的计法与接收预备党员相同，条文待对照原文。');

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000006', 1, '支委会', '支委会
2018-10-28
达到（不少于）
1
2
超过
1
2
应到有表决权
应到委员{应到}名，实到{实到}名，达到半数以上，可以开会。
应到委员{应到}名，实到{实到}名，不足半数，按规定不能开会，请改期召开。
赞成{赞成}名，超过应到委员的半数，通过。
赞成{赞成}名，未超过应到委员的半数，未通过。
《中国共产党支部工作条例（试行）》第十二条
待核
人数按委员计算；“半数以上”按含本数计算；赞成过半数是通行做法，条例没有写明。请核实。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'committee', '2018-10-28', 'atLeast', 1, 2, 'over', 1, 2, 'due', 0, 0, '应到委员{应到}名，实到{实到}名，达到半数以上，可以开会。', '应到委员{应到}名，实到{实到}名，不足半数，按规定不能开会，请改期召开。', NULL, NULL, '赞成{赞成}名，超过应到委员的半数，通过。', '赞成{赞成}名，未超过应到委员的半数，未通过。', '《中国共产党支部工作条例（试行）》第十二条', 'pending', '人数按委员计算；“半数以上”按含本数计算；赞成过半数是通行做法，条例没有写明。请核实。');

INSERT INTO voting_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, matter, effective_from, present_test, present_numerator, present_denominator, yes_test, yes_numerator, yes_denominator, yes_base, counts_ballots, counts_written_votes, quorate_sentence, inquorate_sentence, tally_sentence, written_sentence, passed_sentence, failed_sentence, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000007', 1, '选举', '选举
2020-07-13
达到（不少于）
4
5
超过
1
2
实到有表决权
应到会有选举权的党员{应到}名，实到会{实到}名，不少于应到会人数的五分之四（{须到}名），可以选举。
应到会有选举权的党员{应到}名，实到会{实到}名，少于应到会人数的五分之四（{须到}名），按规定不能选举，请改期召开。
发出选票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。
赞成{赞成}票，超过实到会有选举权党员的半数，当选。
赞成{赞成}票，未超过实到会有选举权党员的半数，未当选。
《中国共产党基层组织选举工作条例》（2020年）
待核
当选按超过实到会有选举权党员的半数计算，请对照条例原文核实；不能委托投票，不计书面意见。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', 'election', '2020-07-13', 'atLeast', 4, 5, 'over', 1, 2, 'present', 1, 0, '应到会有选举权的党员{应到}名，实到会{实到}名，不少于应到会人数的五分之四（{须到}名），可以选举。', '应到会有选举权的党员{应到}名，实到会{实到}名，少于应到会人数的五分之四（{须到}名），按规定不能选举，请改期召开。', '发出选票{发出}张，收回{收回}张，有效{有效}张；赞成{赞成}票，不赞成{不赞成}票，弃权{弃权}票。', NULL, '赞成{赞成}票，超过实到会有选举权党员的半数，当选。', '赞成{赞成}票，未超过实到会有选举权党员的半数，未当选。', '《中国共产党基层组织选举工作条例》（2020年）', 'pending', '当选按超过实到会有选举权党员的半数计算，请对照条例原文核实；不能委托投票，不计书面意见。');

INSERT INTO rule_value (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, value, unit, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000008', 1, '补录天数', '补录天数
10
天
2026-01-01
late-entry-days
本单位要求
待核
发生日期过后超过这么多天才第一次登记的，历史里注明“补录”；文稿、导出和归档里都不写。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '补录天数', 10, '天', '2026-01-01', 'late-entry-days', '本单位要求', 'pending', '发生日期过后超过这么多天才第一次登记的，历史里注明“补录”；文稿、导出和归档里都不写。');

INSERT INTO rule_value (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, value, unit, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000009', 1, '每学时的分钟数', '每学时的分钟数
45
分钟
2018-10-28
study-minutes-per-hour
通行做法
待核
请按上级党委的规定核实。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '每学时的分钟数', 45, '分钟', '2018-10-28', 'study-minutes-per-hour', '通行做法', 'pending', '请按上级党委的规定核实。');

INSERT INTO rule_value (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, value, unit, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000010', 1, '应设支委会的正式党员人数', '应设支委会的正式党员人数
7
名
2018-10-28
committee-from-members
《中国共产党支部工作条例（试行）》第二十条
已核
只作提示；本届设不设支委会以“本支部”里填写的为准。', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '应设支委会的正式党员人数', 7, '名', '2018-10-28', 'committee-from-members', '《中国共产党支部工作条例（试行）》第二十条', 'verified', '只作提示；本届设不设支委会以“本支部”里填写的为准。');
