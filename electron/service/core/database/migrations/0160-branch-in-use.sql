-- The day from which the branch keeps this ledger, where it is not told by its earliest record.
ALTER TABLE branch ADD COLUMN in_use_from TEXT;
