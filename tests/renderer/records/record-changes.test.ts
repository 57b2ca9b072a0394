import { describe, expect, it } from "vitest";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import { outing } from "../../support/sample-record-type.ts";
import { withChange, withoutSent } from "#renderer/records/record-changes.ts";

const blank = blankValues(gathering);
const none = blankValues(outing);

describe("changes of a record", () => {
  it("hold only what differs from the stored values", () => {
    const changes = withChange(gathering, blank, {}, "place", "会议室");
    expect(changes).toEqual({ place: "会议室" });
    expect(withChange(gathering, blank, changes, "place", null)).toEqual({});
  });

  it("let 归属期 and 归档年度 follow the day", () => {
    const changes = withChange(outing, none, {}, "occurredOn", "2026-11-22");
    expect(changes).toEqual({ occurredOn: "2026-11-22", period: "2026-11", archiveYear: 2026 });
    const later = withChange(outing, none, changes, "occurredOn", "2027-01-04");
    expect(later).toMatchObject({ period: "2027-01", archiveYear: 2027 });
  });

  it("leave a 归属期 the clerk set alone", () => {
    const day = withChange(outing, none, {}, "occurredOn", "2026-11-02");
    const set = withChange(outing, none, day, "period", "2026-10");
    const moved = withChange(outing, none, set, "occurredOn", "2026-11-03");
    expect(moved["period"]).toBe("2026-10");
  });

  it("keep what was typed while a save was under way", () => {
    const sent = { place: "会议室", title: "支委会" };
    expect(withoutSent({ place: "会议室", title: "支委会（一）" }, sent)).toEqual({
      title: "支委会（一）",
    });
  });
});
