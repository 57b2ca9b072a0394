-- 添加关联 looks for a part of a title in every type: an index that holds all it reads is a fraction of the table.
CREATE INDEX activity_titles ON activity (title, uid, trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX disclosure_titles ON disclosure (title, uid, trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX gathering_titles ON gathering (title, uid, trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX incoming_paper_titles ON incoming_paper (title, uid, trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX key_task_titles ON key_task (title, uid, trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX notice_titles ON notice (title, uid, trashed_at) WHERE trashed_at IS NULL;
CREATE INDEX person_titles ON person (title, uid, trashed_at) WHERE trashed_at IS NULL;
