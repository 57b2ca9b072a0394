import { describe, expect, test } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import type { RecordType } from "#shared/records/define-record-type.ts";
import { handoverData } from "#shared/modules/archive/handover-data.ts";
import { handoverTags } from "#shared/modules/archive/handover-tags.ts";
import { retentionOf, type Retention } from "#shared/modules/archive/retention-of.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";

const facts = {
  packageName: "静河输油站党支部2026年度归档",
  branchName: "中共静河输油站支部委员会",
  superiorName: "",
  archiveYear: 2026,
  packedOn: "2026-11-24" as CalendarDate,
  fileCount: 12,
  byteCount: 1_250_000,
  manifestSha256: "ab".repeat(32),
  hasWitness: false,
  items: [{ title: "支委会", day: "2026-03-12", period: "permanent", paperCount: 1, note: "" }],
} as const;

describe("the 移交清单", () => {
  test("is filled with every tag it has, and no other", () => {
    const data = handoverData(facts);
    expect(Object.keys(data).toSorted()).toEqual(Object.keys(handoverTags).toSorted());
    const [item] = data["清单"] as readonly object[];
    expect(Object.keys(item ?? {}).toSorted()).toEqual(
      Object.keys(handoverTags["清单"]?.children ?? {}).toSorted(),
    );
  });

  test("says days in eight digits, sizes in words, and leaves blank who is not registered", () => {
    expect(handoverData(facts)).toMatchObject({
      ...{ 接收单位: "", 大小: "1.3 MB", 归档年度: "2026年度" },
      清单: [{ 日期: "20260312", 保管期限: "永久" }],
    });
  });
});

describe("保管期限", () => {
  const rule = (code: string, period: Retention["period"]): [string, Retention] => [
    code,
    { code, label: code, period },
  ];
  const rules = new Map([
    rule("gathering", "ten"),
    rule("gathering.generalMeeting", "permanent"),
    rule("gathering.appraisal", "thirty"),
  ]);
  const periodOf = (...kinds: string[]) =>
    retentionOf(gathering, { parts: kinds.map((kind) => ({ kind })) }, rules)?.period;

  test("is that of the longest kept part, and of the class where no part has its own", () => {
    expect(periodOf("partyLecture")).toBe("ten");
    expect(periodOf("partyLecture", "appraisal")).toBe("thirty");
    expect(periodOf("appraisal", "generalMeeting", "partyLecture")).toBe("permanent");
  });

  test("is left open where no row is for the class", () => {
    const other: RecordType = { ...gathering, retentionClass: "nothing" };
    expect(retentionOf(other, { parts: [{ kind: "appraisal" }] }, rules)).toBeNull();
  });
});
