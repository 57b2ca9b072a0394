-- Who is a member by stage and not one of this branch comes to what all come to, and is in no 党员应到.
ALTER TABLE gathering_attendance ADD COLUMN is_elsewhere INTEGER NOT NULL DEFAULT 0;
