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

-- Of what is final every number stays: whoever was listed was expected. 组织生活会 and 民主评议 of the first
-- quarter are last year's, unless the clerk had said otherwise.
INSERT INTO gathering_part (parent_id, position, kind, scope, party_group_id, period)
SELECT id, 0, kind, CASE WHEN finalized_at IS NOT NULL THEN 'listed' END, party_group_id,
  CASE
    WHEN kind NOT IN ('organizationalLife', 'appraisal') THEN period
    WHEN period = substr(occurred_on, 1, 7) AND substr(period, 6, 2) <= '03'
      THEN CAST(substr(period, 1, 4) - 1 AS TEXT)
    ELSE substr(period, 1, 4)
  END
FROM gathering;

CREATE INDEX gathering_part_kind ON gathering_part (kind, parent_id);
CREATE INDEX gathering_part_lecturer ON gathering_part (lecturer_id);

DROP INDEX gathering_by_kind;
ALTER TABLE gathering DROP COLUMN kind;
ALTER TABLE gathering DROP COLUMN party_group_id;
-- 归属期 is each part's own from here on.
ALTER TABLE gathering DROP COLUMN period;

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

ALTER TABLE gathering_attendance ADD COLUMN leave_reason TEXT;
ALTER TABLE gathering_attendance ADD COLUMN session INTEGER;
ALTER TABLE gathering_attendance ADD COLUMN stage TEXT;
ALTER TABLE gathering_attendance ADD COLUMN can_vote INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gathering_attendance ADD COLUMN is_committee INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gathering_attendance ADD COLUMN party_group_id INTEGER REFERENCES party_group (id);
ALTER TABLE gathering_attendance ADD COLUMN excluded_case TEXT;
ALTER TABLE gathering_attendance ADD COLUMN consent TEXT;
ALTER TABLE gathering_attendance ADD COLUMN approved_by TEXT;

-- Who was listed was expected; the stage is the roster's of today, the only one there is.
UPDATE gathering_attendance SET
  stage = (SELECT p.stage FROM person p WHERE p.id = person_id),
  can_vote = coalesce((SELECT p.stage = 'full' FROM person p WHERE p.id = person_id), 0),
  is_committee = coalesce((SELECT p.party_post LIKE '%委%' OR p.party_post LIKE '%书记%'
    FROM person p WHERE p.id = person_id), 0),
  party_group_id = (SELECT p.party_group_id FROM person p WHERE p.id = person_id);

ALTER TABLE gathering_agenda ADD COLUMN part INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN kind TEXT;
ALTER TABLE gathering_agenda ADD COLUMN papers TEXT;
ALTER TABLE gathering_agenda ADD COLUMN presenter_id INTEGER REFERENCES person (id);
ALTER TABLE gathering_agenda ADD COLUMN presenter_name TEXT;
ALTER TABLE gathering_agenda ADD COLUMN presenter_unit TEXT;
ALTER TABLE gathering_agenda ADD COLUMN measures TEXT;
ALTER TABLE gathering_agenda ADD COLUMN vote_matter TEXT;
ALTER TABLE gathering_agenda ADD COLUMN vote_method TEXT;
ALTER TABLE gathering_agenda ADD COLUMN issued_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN returned_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN valid_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN yes_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN no_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN abstain_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN written_yes_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN written_no_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN written_abstain_count INTEGER;
ALTER TABLE gathering_agenda ADD COLUMN scrutineers TEXT;
ALTER TABLE gathering_agenda ADD COLUMN tellers TEXT;
ALTER TABLE gathering_agenda ADD COLUMN vote_sentence TEXT;
ALTER TABLE gathering_agenda ADD COLUMN vote_note TEXT;
UPDATE gathering_agenda SET kind = 'ordinary';

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

CREATE INDEX gathering_action_item_state ON gathering_action_item (state, due_on);
CREATE INDEX gathering_action_item_owner ON gathering_action_item (owner_id);
