-- 登记簿 are papers of the branch: how long what it prints is kept.
INSERT INTO retention_rule (uid, revision, title, search_text, created_at, recorded_at, updated_at, label, period, effective_from, code, source, status, note)
VALUES ('019ab3c0-0000-7000-8000-000000000931', 1, '收文登记簿', '收文登记簿
10年
2013-02-01
branch
未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档
待核', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '2026-11-24T00:00:00.000+08:00', '收文登记簿', 'ten', '2013-02-01', 'branch', '未查到依据，暂列；国家档案局令第10号分永久、30年、10年三档', 'pending', NULL);
