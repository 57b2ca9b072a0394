-- What the clerk chose when a paper was made, and what was chosen last for each template.
ALTER TABLE generated_document ADD COLUMN options TEXT;

CREATE TABLE workspace_paper_options (
  template_name TEXT PRIMARY KEY,
  options TEXT NOT NULL
) STRICT, WITHOUT ROWID;
