-- 上级表格: what each column of a form was filled with, by the headers of the form.
-- A view setting, never part of a record.

CREATE TABLE workspace_superior_form (
  record_type TEXT NOT NULL,
  header_key TEXT NOT NULL,
  columns TEXT NOT NULL,
  used_at TEXT NOT NULL,
  PRIMARY KEY (record_type, header_key)
) STRICT;
