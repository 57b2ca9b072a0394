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

CREATE INDEX shift_all ON shift (name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX shift_trashed ON shift (trashed_at) WHERE trashed_at IS NOT NULL;

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

CREATE INDEX branch_role_recent ON branch_role (from_on) WHERE trashed_at IS NULL;
CREATE INDEX branch_role_by_post ON branch_role (post, from_on) WHERE trashed_at IS NULL;
CREATE INDEX branch_role_person ON branch_role (person_id);
CREATE INDEX branch_role_trashed ON branch_role (trashed_at) WHERE trashed_at IS NOT NULL;

ALTER TABLE person ADD COLUMN shift_id INTEGER REFERENCES shift (id);
ALTER TABLE person ADD COLUMN joined_station_on TEXT;
ALTER TABLE person ADD COLUMN relation_in_on TEXT;
ALTER TABLE person ADD COLUMN relation_in_from TEXT;
ALTER TABLE person ADD COLUMN relation_out_on TEXT;
ALTER TABLE person ADD COLUMN relation_out_to TEXT;
ALTER TABLE person ADD COLUMN applied_on TEXT;
ALTER TABLE person ADD COLUMN activist_passed_on TEXT;
ALTER TABLE person ADD COLUMN activist_approved_on TEXT;
ALTER TABLE person ADD COLUMN activist_from TEXT;
ALTER TABLE person ADD COLUMN candidate_passed_on TEXT;
ALTER TABLE person ADD COLUMN candidate_approved_on TEXT;
ALTER TABLE person ADD COLUMN candidate_from TEXT;
ALTER TABLE person ADD COLUMN probationary_passed_on TEXT;
ALTER TABLE person ADD COLUMN probationary_approved_on TEXT;
ALTER TABLE person ADD COLUMN probation_until TEXT;
ALTER TABLE person ADD COLUMN full_passed_on TEXT;
ALTER TABLE person ADD COLUMN full_approved_on TEXT;
ALTER TABLE person ADD COLUMN membership_ended_on TEXT;
ALTER TABLE person ADD COLUMN membership_end_reason TEXT;
ALTER TABLE person ADD COLUMN nation TEXT;
ALTER TABLE person ADD COLUMN education TEXT;
ALTER TABLE person ADD COLUMN note TEXT;

-- A member who had left was not counted any more; 组织关系 now says so.
UPDATE person SET relation_out_on = left_on
WHERE left_on IS NOT NULL AND stage IN ('full', 'probationary');

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
