CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never change'); END;

CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'audit entries never go'); END;

CREATE TABLE activity (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  category TEXT,
  planned_on TEXT NOT NULL,
  occurred_on TEXT,
  place TEXT,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT,
  state TEXT NOT NULL,
  cancel_reason TEXT,
  purpose TEXT,
  content TEXT,
  result TEXT,
  effect TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE activity_participant (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  note TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  occurred_on TEXT NOT NULL,
  basis TEXT,
  guidance TEXT,
  safeguards TEXT,
  attachments TEXT,
  submitted_to TEXT,
  submitted_on TEXT,
  period TEXT,
  archive_year INTEGER,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE annual_plan_goal (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  goal TEXT NOT NULL,
  measure TEXT,
  target TEXT,
  unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_month (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month INTEGER NOT NULL,
  meetings TEXT,
  themed_day TEXT,
  activities TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_step (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  decided_on TEXT,
  decided_by_id INTEGER REFERENCES gathering (id),
  version_id INTEGER REFERENCES annual_plan_version (id),
  reason TEXT,
  mark TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_task (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  class TEXT,
  own_class TEXT,
  item TEXT NOT NULL,
  measure TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  due TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_version (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  stage TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  decided_by_id INTEGER REFERENCES gathering (id),
  reason TEXT,
  plan_id INTEGER REFERENCES annual_plan (id),
  basis TEXT,
  guidance TEXT,
  safeguards TEXT,
  attachments TEXT,
  submitted_to TEXT,
  submitted_on TEXT,
  period TEXT,
  archive_year INTEGER,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE annual_plan_version_goal (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  goal TEXT NOT NULL,
  measure TEXT,
  target TEXT,
  unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_version_month (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month INTEGER NOT NULL,
  meetings TEXT,
  themed_day TEXT,
  activities TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE annual_plan_version_task (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES annual_plan_version (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  class TEXT,
  own_class TEXT,
  item TEXT NOT NULL,
  measure TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  due TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE archive_package (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  archive_year INTEGER,
  created_at TEXT NOT NULL,
  file_count INTEGER NOT NULL,
  byte_count INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  audit_seq INTEGER NOT NULL,
  audit_hash TEXT NOT NULL
) STRICT;

CREATE TABLE audit_change (
  record_type TEXT NOT NULL,
  record_uid TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  position INTEGER NOT NULL,
  PRIMARY KEY (record_type, record_uid, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  operator TEXT NOT NULL,
  route TEXT NOT NULL,
  reason TEXT,
  changes TEXT NOT NULL,
  reply TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
, operator_uid TEXT) STRICT;

CREATE TABLE audit_sealed (
  seq INTEGER NOT NULL REFERENCES audit_entry (seq),
  seal TEXT NOT NULL,
  salt TEXT NOT NULL,
  value TEXT,
  PRIMARY KEY (seq, seal)
) STRICT, WITHOUT ROWID;

CREATE TABLE branch (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  full_name TEXT NOT NULL,
  short_name TEXT,
  signature_name TEXT NOT NULL,
  superior_name TEXT,
  station_name TEXT,
  union_name TEXT,
  canteen_group_name TEXT,
  document_code TEXT,
  fonds_number TEXT,
  has_seal INTEGER NOT NULL,
  has_committee INTEGER NOT NULL
, in_use_from TEXT) STRICT;

CREATE TABLE branch_earlier_name (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES branch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  until_on TEXT NOT NULL,
  full_name TEXT NOT NULL,
  short_name TEXT,
  signature_name TEXT NOT NULL,
  superior_name TEXT,
  station_name TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE branch_role (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  post TEXT NOT NULL,
  duty TEXT,
  from_on TEXT NOT NULL,
  until_on TEXT,
  term TEXT,
  "order" INTEGER
) STRICT;

CREATE TABLE branch_term (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES branch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT,
  has_committee INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0,
  topic_id INTEGER NOT NULL REFERENCES disclosure_topic (id),
  made_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  signer TEXT NOT NULL,
  basis TEXT,
  content TEXT,
  scope TEXT,
  method TEXT,
  feedback TEXT,
  is_masked INTEGER NOT NULL,
  check_kind TEXT,
  meal_count INTEGER,
  difference_reason TEXT,
  proposed_by TEXT,
  proposed_on TEXT,
  reviewed_by TEXT,
  reviewed_on TEXT,
  approved_by TEXT,
  approved_on TEXT,
  least_days INTEGER,
  day_unit TEXT,
  start_rule TEXT,
  confirmed_end_on TEXT,
  outcome TEXT,
  replaces_id INTEGER REFERENCES disclosure (id),
  withheld_reason TEXT,
  period TEXT,
  archive_year INTEGER
, masked_as TEXT) STRICT;

CREATE TABLE disclosure_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  width INTEGER,
  is_held INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_figure (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  label TEXT,
  amount INTEGER,
  from_column TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_held_line (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  h1 TEXT,
  h2 TEXT,
  h3 TEXT,
  h4 TEXT,
  h5 TEXT,
  h6 TEXT,
  h7 TEXT,
  h8 TEXT,
  h9 TEXT,
  h10 TEXT,
  h11 TEXT,
  h12 TEXT,
  h13 TEXT,
  h14 TEXT,
  h15 TEXT,
  h16 TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_line (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  c1 TEXT,
  c2 TEXT,
  c3 TEXT,
  c4 TEXT,
  c5 TEXT,
  c6 TEXT,
  c7 TEXT,
  c8 TEXT,
  c9 TEXT,
  c10 TEXT,
  c11 TEXT,
  c12 TEXT,
  c13 TEXT,
  c14 TEXT,
  c15 TEXT,
  c16 TEXT,
  c17 TEXT,
  c18 TEXT,
  c19 TEXT,
  c20 TEXT,
  c21 TEXT,
  c22 TEXT,
  c23 TEXT,
  c24 TEXT,
  c25 TEXT,
  c26 TEXT,
  c27 TEXT,
  c28 TEXT,
  c29 TEXT,
  c30 TEXT,
  c31 TEXT,
  c32 TEXT,
  c33 TEXT,
  c34 TEXT,
  c35 TEXT,
  c36 TEXT,
  c37 TEXT,
  c38 TEXT,
  c39 TEXT,
  c40 TEXT,
  c41 TEXT,
  c42 TEXT,
  c43 TEXT,
  c44 TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_mark (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  mark TEXT NOT NULL,
  meaning TEXT NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_opinion (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  received_on TEXT NOT NULL,
  from_whom TEXT,
  how TEXT,
  content TEXT NOT NULL,
  handler TEXT,
  replied_on TEXT,
  reply TEXT,
  conclusion TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_posting (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  place TEXT NOT NULL,
  posted_on TEXT NOT NULL,
  posted_by TEXT,
  removed_on TEXT,
  removed_by TEXT,
  early_reason TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_topic (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  signer TEXT NOT NULL,
  cycle TEXT NOT NULL,
  least_days INTEGER NOT NULL,
  day_unit TEXT NOT NULL,
  due_day INTEGER,
  is_masked INTEGER NOT NULL,
  is_off INTEGER NOT NULL,
  approver TEXT,
  scope TEXT,
  method TEXT,
  feedback TEXT,
  basis TEXT,
  check_kind TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL
, masked_as TEXT) STRICT;

CREATE TABLE disclosure_topic_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure_topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  width INTEGER,
  is_held INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_topic_figure (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure_topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  label TEXT,
  from_column TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE disclosure_topic_mark (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES disclosure_topic (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  mark TEXT NOT NULL,
  meaning TEXT NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE document_scan (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  document_uid TEXT NOT NULL REFERENCES generated_document (uid),
  file_name TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  UNIQUE (document_uid, sha256)
) STRICT;

CREATE TABLE duty (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  label TEXT NOT NULL,
  counts TEXT NOT NULL,
  unit TEXT NOT NULL,
  holder TEXT NOT NULL,
  needs_committee INTEGER NOT NULL,
  opens_month INTEGER,
  grace_months INTEGER,
  is_local INTEGER NOT NULL,
  effective_from TEXT NOT NULL,
  ended_on TEXT,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE duty_explanation (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  duty_id INTEGER REFERENCES duty (id),
  period TEXT NOT NULL,
  party_group_id INTEGER REFERENCES party_group (id),
  reason TEXT NOT NULL,
  carried_to TEXT
) STRICT;

CREATE TABLE field_switch (
  record_type TEXT NOT NULL,
  field TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  PRIMARY KEY (record_type, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE gathering (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  occurred_on TEXT NOT NULL,
  start_time TEXT,
  end_time TEXT,
  place TEXT,
  host_id INTEGER REFERENCES person (id),
  host_name TEXT,
  host_unit TEXT,
  recorder_id INTEGER REFERENCES person (id),
  recorder_name TEXT,
  recorder_unit TEXT,
  note TEXT,
  archive_year INTEGER
, paper_signed_at TEXT, paper_is_stale INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE gathering_action_item (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  part INTEGER,
  content TEXT NOT NULL,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  due_on TEXT,
  state TEXT NOT NULL,
  done_on TEXT,
  result TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE gathering_agenda (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  discussion TEXT,
  resolution TEXT, part INTEGER, kind TEXT, papers TEXT, presenter_id INTEGER REFERENCES person (id), presenter_name TEXT, presenter_unit TEXT, measures TEXT, vote_matter TEXT, vote_method TEXT, issued_count INTEGER, returned_count INTEGER, valid_count INTEGER, yes_count INTEGER, no_count INTEGER, abstain_count INTEGER, written_yes_count INTEGER, written_no_count INTEGER, written_abstain_count INTEGER, scrutineers TEXT, tellers TEXT, vote_sentence TEXT, vote_note TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE gathering_attendance (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  state TEXT NOT NULL,
  reason TEXT, leave_reason TEXT, session INTEGER, stage TEXT, can_vote INTEGER NOT NULL DEFAULT 0, is_committee INTEGER NOT NULL DEFAULT 0, party_group_id INTEGER REFERENCES party_group (id), excluded_case TEXT, consent TEXT, approved_by TEXT, is_elsewhere INTEGER NOT NULL DEFAULT 0,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE gathering_part (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER,
  title TEXT,
  scope TEXT,
  party_group_id INTEGER REFERENCES party_group (id),
  period TEXT,
  theme TEXT,
  lecturer_id INTEGER REFERENCES person (id),
  lecturer_name TEXT,
  lecturer_unit TEXT,
  study_minutes INTEGER,
  content TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE gathering_session (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  start_time TEXT,
  end_time TEXT,
  place TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE generated_document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  record_type TEXT NOT NULL,
  record_uid TEXT NOT NULL,
  record_revision INTEGER NOT NULL,
  record_title TEXT NOT NULL,
  title TEXT NOT NULL,
  template_name TEXT NOT NULL,
  template_label TEXT NOT NULL,
  template_version TEXT NOT NULL,
  template_sha256 TEXT NOT NULL,
  snapshot TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  archive_year INTEGER,
  created_at TEXT NOT NULL
, options TEXT) STRICT;

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
, is_complete INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE incoming_paper (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  subject TEXT NOT NULL,
  sender TEXT NOT NULL,
  number TEXT,
  received_on TEXT NOT NULL,
  demand TEXT NOT NULL,
  demand_text TEXT,
  due_on TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  done_on TEXT,
  result TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE key_task (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  year INTEGER NOT NULL,
  number INTEGER,
  category TEXT,
  measures TEXT,
  outcome TEXT,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT,
  owner_id INTEGER REFERENCES person (id),
  owner_name TEXT,
  owner_unit TEXT,
  supporters TEXT,
  start_on TEXT,
  due_on TEXT,
  due_words TEXT,
  state TEXT NOT NULL,
  closed_on TEXT,
  plan_id INTEGER REFERENCES annual_plan (id),
  own1 TEXT,
  own2 TEXT,
  own3 TEXT,
  own4 TEXT,
  own5 TEXT,
  own6 TEXT,
  own7 TEXT,
  own8 TEXT,
  note TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE key_task_issue (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  occurred_on TEXT NOT NULL,
  year INTEGER NOT NULL,
  edition INTEGER,
  period TEXT,
  archive_year INTEGER,
  paper_signed_at TEXT,
  paper_is_stale INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE key_task_issue_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task_issue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  width INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE key_task_issue_line (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task_issue (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  cell1 TEXT,
  cell2 TEXT,
  cell3 TEXT,
  cell4 TEXT,
  cell5 TEXT,
  cell6 TEXT,
  cell7 TEXT,
  cell8 TEXT,
  cell9 TEXT,
  cell10 TEXT,
  cell11 TEXT,
  cell12 TEXT,
  cell13 TEXT,
  cell14 TEXT,
  cell15 TEXT,
  cell16 TEXT,
  cell17 TEXT,
  cell18 TEXT,
  cell19 TEXT,
  cell20 TEXT,
  cell21 TEXT,
  cell22 TEXT,
  cell23 TEXT,
  cell24 TEXT,
  cell25 TEXT,
  cell26 TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE key_task_layout (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT
) STRICT;

CREATE TABLE key_task_layout_column (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task_layout (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  column TEXT NOT NULL,
  label TEXT,
  width INTEGER,
  is_hidden INTEGER NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE key_task_progress (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES key_task (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  month TEXT NOT NULL,
  done TEXT,
  next TEXT,
  percent INTEGER,
  problems TEXT,
  supervision TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  subject TEXT NOT NULL,
  addressee TEXT NOT NULL,
  body TEXT,
  issued_on TEXT NOT NULL,
  contact TEXT,
  phone TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE number_series (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  effective_from TEXT NOT NULL,
  form TEXT NOT NULL,
  code TEXT,
  first_serial INTEGER,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE number_series_kind (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES number_series (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  person_name TEXT NOT NULL,
  person_unit TEXT,
  name_pinyin TEXT NOT NULL,
  pin_salt TEXT,
  pin_hash TEXT,
  may_see_sensitive INTEGER NOT NULL,
  is_active INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK ((pin_salt IS NULL) = (pin_hash IS NULL))
) STRICT;

CREATE TABLE operator_lock (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL,
  lock_after_minutes INTEGER NOT NULL
) STRICT;

CREATE TABLE outgoing_paper (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  number TEXT NOT NULL,
  subject TEXT NOT NULL,
  issued_on TEXT,
  signer_id INTEGER REFERENCES person (id),
  signer_name TEXT,
  signer_unit TEXT,
  addressee TEXT,
  copy_to TEXT,
  copies INTEGER,
  state TEXT NOT NULL,
  reason TEXT,
  ended_on TEXT,
  replaces_id INTEGER REFERENCES outgoing_paper (id),
  is_by_hand INTEGER NOT NULL,
  kind TEXT,
  series_id INTEGER NOT NULL REFERENCES number_series (id),
  year INTEGER NOT NULL,
  serial INTEGER NOT NULL,
  place INTEGER NOT NULL,
  document_uid TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE own_template (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  template_name TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  base_version INTEGER NOT NULL,
  good_sha256 TEXT NOT NULL,
  good_at TEXT NOT NULL,
  before_sha256 TEXT,
  before_at TEXT,
  checked_against TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE party_group (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  employee_number TEXT,
  gender TEXT,
  stage TEXT NOT NULL,
  party_group_id INTEGER REFERENCES party_group (id),
  team_id INTEGER REFERENCES team (id),
  position TEXT,
  party_post TEXT,
  employment TEXT,
  started_on TEXT,
  joined_party_on TEXT,
  became_full_on TEXT,
  birth_on TEXT,
  phone TEXT,
  left_on TEXT
, shift_id INTEGER REFERENCES shift (id), joined_station_on TEXT, relation_in_on TEXT, relation_in_from TEXT, relation_out_on TEXT, relation_out_to TEXT, applied_on TEXT, activist_passed_on TEXT, activist_approved_on TEXT, activist_from TEXT, candidate_passed_on TEXT, candidate_approved_on TEXT, candidate_from TEXT, probationary_passed_on TEXT, probationary_approved_on TEXT, probation_until TEXT, full_passed_on TEXT, full_approved_on TEXT, membership_ended_on TEXT, membership_end_reason TEXT, nation TEXT, education TEXT, note TEXT, id_number TEXT) STRICT;

CREATE TABLE person_earlier_place (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  until_on TEXT NOT NULL,
  party_group_id INTEGER REFERENCES party_group (id),
  team_id INTEGER REFERENCES team (id),
  shift_id INTEGER REFERENCES shift (id),
  post TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE person_earlier_stay (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_on TEXT,
  until_on TEXT NOT NULL,
  note TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE person_secondment (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT,
  place TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE person_standing (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  standing TEXT NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT,
  basis TEXT,
  UNIQUE (parent_id, position)
) STRICT;

CREATE TABLE platform_field (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  platform TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  taken_from TEXT NOT NULL,
  date_form TEXT,
  max_length INTEGER,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE platform_report (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  reported_on TEXT NOT NULL,
  platform TEXT NOT NULL,
  subject TEXT NOT NULL,
  note TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE TABLE record_link (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  from_type TEXT NOT NULL,
  from_uid TEXT NOT NULL,
  from_row TEXT NOT NULL,
  to_type TEXT NOT NULL,
  to_uid TEXT NOT NULL,
  to_row TEXT NOT NULL,
  kind TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (from_type, from_uid, from_row, to_type, to_uid, to_row, kind)
) STRICT;

CREATE TABLE retention_rule (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  label TEXT NOT NULL,
  period TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE rule_value (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  label TEXT NOT NULL,
  value INTEGER NOT NULL,
  unit TEXT,
  effective_from TEXT NOT NULL,
  code TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE shift (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  pattern TEXT
) STRICT;

CREATE TABLE station (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  name TEXT NOT NULL,
  name_pinyin TEXT NOT NULL,
  leader_id INTEGER REFERENCES person (id),
  leader_name TEXT,
  leader_unit TEXT,
  duty TEXT
) STRICT;

CREATE TABLE voting_rule (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  matter TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  present_test TEXT NOT NULL,
  present_numerator INTEGER NOT NULL,
  present_denominator INTEGER NOT NULL,
  yes_test TEXT NOT NULL,
  yes_numerator INTEGER NOT NULL,
  yes_denominator INTEGER NOT NULL,
  yes_base TEXT NOT NULL,
  counts_ballots INTEGER NOT NULL,
  counts_written_votes INTEGER NOT NULL,
  quorate_sentence TEXT NOT NULL,
  inquorate_sentence TEXT NOT NULL,
  tally_sentence TEXT,
  written_sentence TEXT,
  passed_sentence TEXT NOT NULL,
  failed_sentence TEXT NOT NULL,
  source TEXT NOT NULL,
  status TEXT NOT NULL,
  note TEXT
) STRICT;

CREATE TABLE "workspace_draft" (
  record_type TEXT NOT NULL,
  key TEXT NOT NULL,
  operator_uid TEXT NOT NULL,
  revision INTEGER,
  draft_values TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (record_type, key, operator_uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_import_plan (
  plan_id TEXT PRIMARY KEY,
  record_type TEXT NOT NULL,
  plan TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_operator_session (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  session_id TEXT NOT NULL,
  operator_uid TEXT NOT NULL,
  is_locked INTEGER NOT NULL
) STRICT;

CREATE TABLE workspace_operator_try (
  operator_uid TEXT PRIMARY KEY,
  wrong_count INTEGER NOT NULL,
  last_wrong_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_paper_options (
  template_name TEXT PRIMARY KEY,
  options TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE workspace_superior_form (
  record_type TEXT NOT NULL,
  header_key TEXT NOT NULL,
  columns TEXT NOT NULL,
  used_at TEXT NOT NULL,
  PRIMARY KEY (record_type, header_key)
) STRICT;

CREATE INDEX activity_by_archive_year ON activity (archive_year, planned_on) WHERE trashed_at IS NULL;

CREATE INDEX activity_by_state ON activity (state, planned_on) WHERE trashed_at IS NULL;

CREATE INDEX activity_leader ON activity (leader_id);

CREATE INDEX activity_participant_person ON activity_participant (person_id);

CREATE INDEX activity_recent ON activity (planned_on) WHERE trashed_at IS NULL;

CREATE INDEX activity_titles ON activity (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX activity_trashed ON activity (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX annual_plan_by_archive_year ON annual_plan (archive_year, occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX annual_plan_month_owner_id ON annual_plan_month (owner_id);

CREATE INDEX annual_plan_period ON annual_plan (period) WHERE trashed_at IS NULL;

CREATE INDEX annual_plan_recent ON annual_plan (occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX annual_plan_step_decided_by_id ON annual_plan_step (decided_by_id);

CREATE INDEX annual_plan_step_version_id ON annual_plan_step (version_id);

CREATE INDEX annual_plan_task_owner_id ON annual_plan_task (owner_id);

CREATE INDEX annual_plan_trashed ON annual_plan (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX annual_plan_version_by_archive_year ON annual_plan_version (archive_year, occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX annual_plan_version_decided_by_id ON annual_plan_version (decided_by_id);

CREATE INDEX annual_plan_version_month_owner_id ON annual_plan_version_month (owner_id);

CREATE INDEX annual_plan_version_plan_id ON annual_plan_version (plan_id);

CREATE INDEX annual_plan_version_recent ON annual_plan_version (occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX annual_plan_version_task_owner_id ON annual_plan_version_task (owner_id);

CREATE INDEX annual_plan_version_trashed ON annual_plan_version (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX branch_all ON branch (full_name) WHERE trashed_at IS NULL;

CREATE INDEX branch_role_by_post ON branch_role (post, from_on) WHERE trashed_at IS NULL;

CREATE INDEX branch_role_person ON branch_role (person_id);

CREATE INDEX branch_role_recent ON branch_role (from_on) WHERE trashed_at IS NULL;

CREATE INDEX branch_role_trashed ON branch_role (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX branch_trashed ON branch (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX disclosure_by_archive_year ON disclosure (archive_year, made_on) WHERE trashed_at IS NULL;

CREATE INDEX disclosure_by_kind ON disclosure (kind, made_on) WHERE trashed_at IS NULL;

CREATE INDEX disclosure_by_topic ON disclosure (topic_id, made_on) WHERE trashed_at IS NULL;

CREATE INDEX disclosure_recent ON disclosure (made_on) WHERE trashed_at IS NULL;

CREATE INDEX disclosure_titles ON disclosure (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX disclosure_topic_all ON disclosure_topic (position) WHERE trashed_at IS NULL;

CREATE INDEX disclosure_topic_trashed ON disclosure_topic (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX disclosure_trashed ON disclosure (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX document_scan_sha256 ON document_scan (sha256);

CREATE INDEX duty_all ON duty (code) WHERE trashed_at IS NULL;

CREATE INDEX duty_explanation_recent ON duty_explanation (period) WHERE trashed_at IS NULL;

CREATE INDEX duty_explanation_trashed ON duty_explanation (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX duty_trashed ON duty (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX gathering_action_item_owner ON gathering_action_item (owner_id);

CREATE INDEX gathering_action_item_state ON gathering_action_item (state, due_on);

CREATE INDEX gathering_attendance_person ON gathering_attendance (person_id);

CREATE INDEX gathering_attendance_state ON gathering_attendance (parent_id, state);

CREATE INDEX gathering_by_archive_year ON gathering (archive_year, occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX gathering_part_kind ON gathering_part (kind, parent_id);

CREATE INDEX gathering_part_lecturer ON gathering_part (lecturer_id);

CREATE INDEX gathering_part_period ON gathering_part (period, kind);

CREATE INDEX gathering_recent ON gathering (occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX gathering_titles ON gathering (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX gathering_trashed ON gathering (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX generated_document_record ON generated_document (record_type, record_uid, id);

CREATE INDEX generated_document_year ON generated_document (archive_year, id);

CREATE INDEX holiday_all ON holiday (from_on) WHERE trashed_at IS NULL;

CREATE INDEX holiday_trashed ON holiday (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX incoming_paper_by_archive_year ON incoming_paper (archive_year, received_on) WHERE trashed_at IS NULL;

CREATE INDEX incoming_paper_by_demand ON incoming_paper (demand, received_on) WHERE trashed_at IS NULL;

CREATE INDEX incoming_paper_owner ON incoming_paper (owner_id);

CREATE INDEX incoming_paper_recent ON incoming_paper (received_on) WHERE trashed_at IS NULL;

CREATE INDEX incoming_paper_titles ON incoming_paper (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX incoming_paper_trashed ON incoming_paper (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX key_task_by_archive_year ON key_task (archive_year, due_on) WHERE trashed_at IS NULL;

CREATE INDEX key_task_by_state ON key_task (state, year) WHERE trashed_at IS NULL;

CREATE INDEX key_task_by_year ON key_task (year) WHERE trashed_at IS NULL;

CREATE INDEX key_task_issue_by_archive_year ON key_task_issue (archive_year, occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX key_task_issue_recent ON key_task_issue (occurred_on) WHERE trashed_at IS NULL;

CREATE INDEX key_task_issue_trashed ON key_task_issue (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX key_task_layout_all ON key_task_layout (title) WHERE trashed_at IS NULL;

CREATE INDEX key_task_layout_trashed ON key_task_layout (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX key_task_leader_id ON key_task (leader_id);

CREATE INDEX key_task_owner_id ON key_task (owner_id);

CREATE INDEX key_task_plan_id ON key_task (plan_id);

CREATE INDEX key_task_titles ON key_task (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX key_task_trashed ON key_task (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX notice_by_archive_year ON notice (archive_year, issued_on) WHERE trashed_at IS NULL;

CREATE INDEX notice_recent ON notice (issued_on) WHERE trashed_at IS NULL;

CREATE INDEX notice_titles ON notice (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX notice_trashed ON notice (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX number_series_all ON number_series (effective_from) WHERE trashed_at IS NULL;

CREATE INDEX number_series_trashed ON number_series (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX outgoing_paper_by_archive_year ON outgoing_paper (archive_year, place) WHERE trashed_at IS NULL;

CREATE INDEX outgoing_paper_by_series ON outgoing_paper (series_id, place) WHERE trashed_at IS NULL;

CREATE INDEX outgoing_paper_by_state ON outgoing_paper (state, place) WHERE trashed_at IS NULL;

CREATE UNIQUE INDEX outgoing_paper_document ON outgoing_paper (document_uid) WHERE document_uid IS NOT NULL;

CREATE UNIQUE INDEX outgoing_paper_number ON outgoing_paper (series_id, year, serial);

CREATE INDEX outgoing_paper_recent ON outgoing_paper (place) WHERE trashed_at IS NULL;

CREATE INDEX outgoing_paper_replaces ON outgoing_paper (replaces_id);

CREATE INDEX outgoing_paper_signer ON outgoing_paper (signer_id);

CREATE INDEX outgoing_paper_trashed ON outgoing_paper (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX party_group_all ON party_group (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX party_group_trashed ON party_group (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX person_all ON person (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_by_party_group ON person (party_group_id, name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_by_stage ON person (stage, name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_by_team ON person (team_id, name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX person_name ON person (name) WHERE trashed_at IS NULL;

CREATE INDEX person_number ON person (employee_number) WHERE trashed_at IS NULL;

CREATE INDEX person_titles ON person (title, uid, trashed_at) WHERE trashed_at IS NULL;

CREATE INDEX person_trashed ON person (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX platform_field_all ON platform_field (position) WHERE trashed_at IS NULL;

CREATE INDEX platform_field_trashed ON platform_field (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX platform_report_by_archive_year ON platform_report (archive_year, reported_on) WHERE trashed_at IS NULL;

CREATE INDEX platform_report_recent ON platform_report (reported_on) WHERE trashed_at IS NULL;

CREATE INDEX platform_report_trashed ON platform_report (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX record_link_to ON record_link (to_type, to_uid);

CREATE INDEX retention_rule_all ON retention_rule (code) WHERE trashed_at IS NULL;

CREATE INDEX retention_rule_trashed ON retention_rule (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX rule_value_all ON rule_value (code) WHERE trashed_at IS NULL;

CREATE INDEX rule_value_trashed ON rule_value (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX shift_all ON shift (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX shift_trashed ON shift (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX team_all ON team (name_pinyin) WHERE trashed_at IS NULL;

CREATE INDEX team_trashed ON team (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE INDEX voting_rule_all ON voting_rule (effective_from) WHERE trashed_at IS NULL;

CREATE INDEX voting_rule_by_matter ON voting_rule (matter, effective_from) WHERE trashed_at IS NULL;

CREATE INDEX voting_rule_trashed ON voting_rule (trashed_at) WHERE trashed_at IS NOT NULL;
