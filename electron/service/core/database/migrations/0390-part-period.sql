-- The year strip and the duties read parts by 归属期.
CREATE INDEX gathering_part_period ON gathering_part (period, kind);
