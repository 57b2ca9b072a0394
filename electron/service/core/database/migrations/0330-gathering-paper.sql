-- 纸质件已签字: when the signed paper was registered, and whether a reopening has left it behind.
ALTER TABLE gathering ADD COLUMN paper_signed_at TEXT;
ALTER TABLE gathering ADD COLUMN paper_is_stale INTEGER NOT NULL DEFAULT 0;
