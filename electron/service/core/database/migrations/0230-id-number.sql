-- 身份证号, off until the branch switches it on.
ALTER TABLE person ADD COLUMN id_number TEXT;
