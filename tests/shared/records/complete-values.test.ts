import { describe, expect, test } from "vitest";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { date } from "#shared/records/field.ts";
import { blankValues, completeValues, reviseValues } from "#shared/records/complete-values.ts";
import { outing } from "../../support/sample-record-type.ts";

const held = (given: object) => completeValues(outing, { ...blankValues(outing), ...given });

describe("归属期 and 归档年度", () => {
  test("are filled from the day where the clerk left them empty", () => {
    expect(held({ occurredOn: "2026-03-08" })).toMatchObject({
      period: "2026-03",
      archiveYear: 2026,
    });
  });

  test("stay as the clerk set them: of last year, held this March", () => {
    const values = held({ occurredOn: "2026-03-08", period: "2025" });
    const moved = completeValues(
      outing,
      reviseValues(outing, values, { occurredOn: "2026-04-02" }),
    );
    expect(moved).toMatchObject({ period: "2025", archiveYear: 2026 });
  });

  test("move along when a wrong day is corrected", () => {
    const values = held({ occurredOn: "2025-12-30" });
    const moved = completeValues(
      outing,
      reviseValues(outing, values, { occurredOn: "2026-01-02" }),
    );
    expect(moved).toMatchObject({ period: "2026-01", archiveYear: 2026 });
  });

  test("given with the day are taken as given", () => {
    const values = held({ occurredOn: "2025-12-30" });
    const given = { occurredOn: "2026-01-02", period: "2025-12" };
    expect(completeValues(outing, reviseValues(outing, values, given))).toMatchObject({
      period: "2025-12",
    });
  });
});

describe("a type with a day of signing", () => {
  const signed = {
    ...outing,
    fields: { ...outing.fields, signedOn: date("成文日期") },
    dated: { on: "occurredOn", unit: "month", signedOn: "signedOn" },
  } as const;
  const held = (given: object) => completeValues(signed, { ...blankValues(signed), ...given });

  test("is archived under the year of signing, and counts for the period of its day", () => {
    const values = held({ occurredOn: "2025-12-30", signedOn: "2026-01-12" });
    expect(values).toMatchObject({ period: "2025-12", archiveYear: 2026 });
  });

  test("goes by its own day until it is signed, then moves along unless the clerk set the year", () => {
    const values = held({ occurredOn: "2025-12-30" });
    expect(values).toMatchObject({ archiveYear: 2025 });
    const later = { signedOn: "2026-01-12" };
    expect(completeValues(signed, reviseValues(signed, values, later))).toMatchObject({
      archiveYear: 2026,
    });
    const set = held({ occurredOn: "2025-12-30", archiveYear: 2024 });
    expect(completeValues(signed, reviseValues(signed, set, later))).toMatchObject({
      archiveYear: 2024,
    });
  });
});

describe("归属期 of the parts of a gathering", () => {
  const held = (occurredOn: string, kind: string, more: object = {}) =>
    completeValues(gathering, {
      ...blankValues(gathering),
      occurredOn,
      parts: [{ kind, ...more }],
    });
  const periodsOf = (values: object) =>
    gathering.valuesOf(values as never).parts.map(({ period }) => period);

  test("is the month, and the year for 组织生活会 and 民主评议", () => {
    expect(periodsOf(held("2026-09-08", "committeeMeeting"))).toEqual(["2026-09"]);
    expect(periodsOf(held("2026-11-08", "organizationalLife"))).toEqual(["2026"]);
  });

  test("is 2025 for a 组织生活会 held on 2026-03-08, whose 归档年度 is 2026", () => {
    const values = held("2026-03-08", "organizationalLife");
    expect(periodsOf(values)).toEqual(["2025"]);
    expect(values["archiveYear"]).toBe(2026);
  });

  test("moves along when the day is corrected, and stays as the clerk set it", () => {
    const move = (values: Parameters<typeof reviseValues>[1]) =>
      periodsOf(
        completeValues(gathering, reviseValues(gathering, values, { occurredOn: "2026-10-02" })),
      );
    expect(move(held("2026-09-30", "committeeMeeting"))).toEqual(["2026-10"]);
    expect(move(held("2026-09-30", "committeeMeeting", { period: "2026-08" }))).toEqual([
      "2026-08",
    ]);
  });
});
