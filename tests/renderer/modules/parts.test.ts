import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#shared/kernel/calendar-date.ts";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import type { Part } from "#shared/modules/gatherings/part-base.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import { withoutPart, withPartMoved } from "#renderer/modules/gatherings/part-moves.ts";
import {
  followingTitle,
  withNumber,
  withoutProposals,
  withProposals,
} from "#renderer/modules/gatherings/part-proposals.ts";
import { blankPart } from "#renderer/modules/gatherings/use-parts.ts";

const day = "2026-09-11" as CalendarDate;
const committee: Part = { ...blankPart, kind: "committeeMeeting" };
const proposed = [{ number: 9, title: "2026年第9次支委会" }];

describe("what is proposed for a part", () => {
  it("is filled in while the clerk wrote nothing else", () => {
    const [part] = withProposals([committee], null, day, proposed);
    expect(part).toMatchObject({ number: 9, title: "2026年第9次支委会", period: "2026-09" });
  });

  it("follows another day", () => {
    const [before] = withProposals([committee], null, day, proposed);
    const [after] = withProposals([before!], day, "2026-10-16" as CalendarDate, [
      { number: 10, title: "2026年第10次支委会" },
    ]);
    expect(after).toMatchObject({ number: 10, title: "2026年第10次支委会", period: "2026-10" });
  });

  it("leaves the clerk's own title, number and 归属期 alone", () => {
    const own: Part = { ...committee, number: 3, title: "支委扩大会", period: "2026-Q3" };
    expect(withProposals([own], "2026-08-01", day, proposed)).toEqual([own]);
  });

  it("puts 组织生活会 held early in a year into the year before", () => {
    const part: Part = { ...blankPart, kind: "organizationalLife" };
    const march = "2026-03-08" as CalendarDate;
    const title = "2025年度组织生活会";
    expect(withProposals([part], null, march, [{ number: 1, title }])[0]).toMatchObject({
      period: "2025",
      title,
    });
  });

  it("goes with a former kind, and what was typed stays", () => {
    const [part] = withProposals([committee], null, day, proposed);
    expect(withoutProposals(part!, day)).toMatchObject({ number: null, title: null, period: null });
    expect(withoutProposals({ ...part!, title: "碰头会" }, day)).toMatchObject({
      number: 9,
      title: "碰头会",
    });
  });

  it("lets a title made of its number follow the number", () => {
    const [part] = withProposals([committee], null, day, proposed);
    expect(withNumber(part!, day, 10).title).toBe("2026年第10次支委会");
    expect(withNumber({ ...part!, title: "碰头会" }, day, 10).title).toBe("碰头会");
  });

  it("makes the gathering's title of its parts until the clerk writes another", () => {
    const before: Part[] = [{ ...committee, title: "甲" }];
    const after: Part[] = [...before, { ...committee, title: "乙" }];
    expect(followingTitle(null, [], before)).toBe("甲");
    expect(followingTitle("甲", before, after)).toBe("甲暨乙");
    expect(followingTitle("自拟", before, after)).toBe("自拟");
  });
});

describe("parts that move", () => {
  const values = gathering.valuesOf({
    ...blankValues(gathering),
    parts: [committee, { ...blankPart, kind: "partyLecture" }, { ...blankPart, kind: "appraisal" }],
    agenda: [{ part: null }, { part: 2 }, { part: 3 }],
    actionItems: [{ part: 1 }, { part: 3 }],
  });
  const partsOf = (rows: readonly { readonly part: number | null }[]) =>
    rows.map(({ part }) => part);

  it("take their 议题 and 议定事项 along", () => {
    const moved = withPartMoved(values, 0, 1);
    expect(moved.parts.map(({ kind }) => kind)).toEqual([
      "partyLecture",
      "committeeMeeting",
      "appraisal",
    ]);
    expect(partsOf(moved.agenda)).toEqual([2, 1, 3]);
    expect(partsOf(moved.actionItems)).toEqual([2, 3]);
    expect(withPartMoved(values, 0, -1)).toBe(values);
  });

  it("removed, leave what was written to the part before, or the first", () => {
    expect(partsOf(withoutPart(values, 1).agenda)).toEqual([1, 1, 2]);
    expect(partsOf(withoutPart(values, 0).agenda)).toEqual([1, 1, 2]);
    expect(partsOf(withoutPart(values, 2).actionItems)).toEqual([1, 2]);
  });
});
