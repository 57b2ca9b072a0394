-- How the public version hides names: by surname as before, or by the employee number alone.
ALTER TABLE disclosure_topic ADD COLUMN masked_as TEXT;
UPDATE disclosure_topic SET masked_as = 'surname';
ALTER TABLE disclosure ADD COLUMN masked_as TEXT;
UPDATE disclosure SET masked_as = 'surname';
