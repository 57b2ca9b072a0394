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
) STRICT;

CREATE INDEX team_all ON team (name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX team_trashed ON team (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX party_group_all ON party_group (name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX party_group_trashed ON party_group (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX person_all ON person (name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX person_by_stage ON person (stage, name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX person_by_party_group ON person (party_group_id, name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX person_by_team ON person (team_id, name_pinyin) WHERE trashed_at IS NULL;
CREATE INDEX person_name ON person (name) WHERE trashed_at IS NULL;
CREATE INDEX person_number ON person (employee_number) WHERE trashed_at IS NULL;
CREATE INDEX person_trashed ON person (trashed_at) WHERE trashed_at IS NOT NULL;
