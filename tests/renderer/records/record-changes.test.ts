import { describe, expect, it } from "vitest";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import { outing } from "../../support/sample-record-type.ts";
import { withChanges, withoutSent } from "#renderer/records/record-changes.ts";

const blank = blankValues(gathering);
const none = blankValues(outing);

describe("changes of a record", () => {
  it("hold only what differs from the stored values", () => {
    const changes = withChanges(gathering, blank, {}, { place: "会议室" });
    expect(changes).toEqual({ place: "会议室" });
    expect(withChanges(gathering, blank, changes, { place: null })).toEqual({});
  });

  it("let 归属期 and 归档年度 follow the day", () => {
    const changes = withChanges(outing, none, {}, { occurredOn: "2026-11-22" });
    expect(changes).toEqual({ occurredOn: "2026-11-22", period: "2026-11", archiveYear: 2026 });
    const later = withChanges(outing, none, changes, { occurredOn: "2027-01-04" });
    expect(later).toMatchObject({ period: "2027-01", archiveYear: 2027 });
  });

  it("let 归档年度 follow the day of signing where a type has one", () => {
    const signed = { ...outing, dated: { ...outing.dated!, signedOn: "signedOn" } };
    const changes = withChanges(signed, none, {}, { occurredOn: "2025-12-30" });
    expect(withChanges(signed, none, changes, { signedOn: "2026-01-12" })).toMatchObject({
      archiveYear: 2026,
      period: "2025-12",
    });
  });

  it("leave a 归属期 the clerk set alone", () => {
    const day = withChanges(outing, none, {}, { occurredOn: "2026-11-02" });
    const set = withChanges(outing, none, day, { period: "2026-10" });
    const moved = withChanges(outing, none, set, { occurredOn: "2026-11-03" });
    expect(moved["period"]).toBe("2026-10");
  });

  it("keep what was typed while a save was under way", () => {
    const sent = { place: "会议室", title: "支委会" };
    expect(withoutSent({ place: "会议室", title: "支委会（一）" }, sent)).toEqual({
      title: "支委会（一）",
    });
  });
});
