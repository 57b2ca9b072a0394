-- Whether the rows of a year are all there: until somebody says so its working days are provisional.
ALTER TABLE holiday ADD COLUMN is_complete INTEGER NOT NULL DEFAULT 0;
UPDATE holiday SET is_complete = 1 WHERE uid = '019ab3c0-0000-7000-8000-000000000311';
