-- Whether the rows of a year are all there: until somebody says so its working days are provisional.
ALTER TABLE holiday ADD COLUMN is_complete INTEGER NOT NULL DEFAULT 0;
-- The rows of 2026 that came with the ledger are the whole notice.
UPDATE holiday SET is_complete = 1 WHERE uid LIKE '019ab3c0-0000-7000-8000-0000000003%';
