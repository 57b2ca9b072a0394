-- Optional fields that the branch has switched on, or off again. One that is not here is off.
CREATE TABLE field_switch (
  record_type TEXT NOT NULL,
  field TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  PRIMARY KEY (record_type, field)
) STRICT, WITHOUT ROWID;
