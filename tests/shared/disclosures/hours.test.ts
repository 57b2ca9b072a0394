import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFigures, type CheckedFigures } from "#shared/modules/disclosures/check-figures.ts";
import type { DisclosureTable } from "#shared/modules/disclosures/disclosure-table.ts";
import { formatHours, parseDayHours, parseHours } from "#shared/modules/disclosures/hours.ts";
import { addUpHours, wrongHours } from "#shared/modules/disclosures/hours-of-table.ts";

const column = (name: string, kind: "text" | "mark" | "hoursSum") => ({
  name,
  kind,
  width: null,
  isHeld: false,
});

const sheet = (...lines: readonly (readonly string[])[]): DisclosureTable => ({
  columns: [
    column("姓名", "text"),
    column("1", "mark"),
    column("2", "mark"),
    column("工时合计", "hoursSum"),
  ],
  lines,
});

const checked = (table: DisclosureTable): CheckedFigures => ({
  checkKind: "hours",
  figures: [],
  table,
  marks: [],
  mealCount: null,
  lastClosing: null,
});

describe("hours of a day", () => {
  test("are numbers from 0 to 24 with at most one decimal, and nothing else", () => {
    for (const good of ["0", "8", "7.5", "12.0", "24", "24.0", " 8 "])
      expect(parseDayHours(good), good).not.toBeNull();
    for (const bad of ["24.1", "25", "-1", "8.25", "8小时", "８", "8.", "", "休"])
      expect(parseDayHours(bad), bad).toBeNull();
  });

  test("that are none are named by line and column; symbols of leave stand in their place", () => {
    expect(wrongHours(sheet(["甲", "8", "休", ""], ["乙", "8.25", "年", ""]))).toEqual([
      "第2行“1”栏的“8.25”",
    ]);
  });
});

describe("sums of hours", () => {
  test("stand in the column of kind 工时合计, symbols counting nothing", () => {
    const { lines } = addUpHours(sheet(["甲", "8", "7.5", ""], ["乙", "12", "休", "9"]));
    expect(lines.map((texts) => texts[3])).toEqual(["15.5", "12"]);
  });

  test("leave a line without any hours as it was", () => {
    expect(addUpHours(sheet(["甲", "休", "", "3"])).lines[0]?.[3]).toBe("3");
  });

  test("whatever the hours, the sums made agree and one tenth more does not", () => {
    const day = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 8 }), (days) => {
        const lines = days.map(([a, b]) => ["甲", formatHours(a), formatHours(b), ""]);
        const table = addUpHours(sheet(...lines));
        expect(checkFigures(checked(table)).map(({ kind }) => kind)).toEqual(["equal"]);
        const [first = [], ...others] = table.lines;
        const more = formatHours((parseHours(first[3] ?? "") ?? 0) + 1);
        const wrong = sheet([...first.slice(0, 3), more], ...others);
        expect(checkFigures(checked(wrong)).map(({ kind }) => kind)).toEqual(["difference"]);
      }),
    );
  });

  test("say what differs, in which line and by what", () => {
    const [finding] = checkFigures(checked(sheet(["甲", "8", "7.5", "15"])));
    expect(finding?.sentence).toBe(
      "第1行每日工时加起来是15.5小时，合计栏写的是15，请改正或写明差额原因。",
    );
  });

  test("not yet made are asked for; without any hours nothing agrees", () => {
    const kinds = (table: DisclosureTable) => checkFigures(checked(table)).map(({ kind }) => kind);
    expect(kinds(sheet(["甲", "8", "7.5", ""]))).toEqual(["incomplete"]);
    expect(kinds(sheet(["甲", "", "", ""]))).toEqual(["incomplete"]);
    expect(kinds({ columns: [column("姓名", "text")], lines: [["甲"]] })).toEqual(["incomplete"]);
  });

  test("agree in one sentence with the total", () => {
    expect(checkFigures(checked(sheet(["甲", "8", "7.5", "15.5"], ["乙", "", "8", "8"])))).toEqual([
      { kind: "equal", sentence: "2行每日工时与工时合计相符，共23.5小时。" },
    ]);
  });
});
