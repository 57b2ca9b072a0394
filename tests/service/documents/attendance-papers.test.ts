import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attendanceOverviewPaper } from "#shared/modules/gatherings/papers/attendance-overview.ts";
import type { HeldYear } from "#shared/modules/gatherings/papers/held-gathering.ts";
import { makeUpPaper } from "#shared/modules/gatherings/papers/make-up-study.ts";
import type { GeneratedDocument } from "#shared/modules/documents/documents-contract.ts";
import type { GatheringValues } from "#shared/modules/gatherings/gathering.record.ts";
import type { RouteOutput } from "#shared/contract.ts";
import type { ListPage } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { holdSampleMeeting, registerSampleBranch } from "../../support/service-samples.ts";
import { branchContext, fillBranchPaper } from "./branch-paper.ts";
import { textOf } from "./docx-fixtures.ts";
import { attendee, meeting, outsider, part } from "./gathering-fixtures.ts";

const options = { fromOn: "2026-01-01", untilOn: "2026-12-31" } as const;

function held(values: Partial<GatheringValues>, uid = "g") {
  return { uid, values: meeting(values) };
}

function known(
  name: string,
  ...rest: Parameters<typeof attendee> extends [string, ...infer R] ? R : never
) {
  const row = attendee(name, ...rest);
  return { ...row, person: { uid: `uid-${name}`, name, unit: null } };
}

const year: HeldYear = {
  roster: ["uid-陈丽", "uid-王建国"],
  gatherings: [
    held({
      occurredOn: "2026-03-05",
      title: "2026年第1次党课",
      parts: [part("partyLecture", { theme: "扛起保供责任", studyMinutes: 60 })],
      attendance: [
        known("王建国", "present"),
        known("陈丽", "onLeave", { leaveReason: "sick" }),
        known("杨帆", "absent"),
        known("高翔", "unrecorded"),
        outsider("何勇", "处党委组织科"),
      ],
    }),
    held({
      occurredOn: "2026-06-05",
      title: "2026年第6次支委会",
      parts: [part("committeeMeeting")],
      attendance: [
        known("王建国", "presentByVideo", { isCommittee: true }),
        known("陈丽", "onLeave", { isCommittee: true }),
        known("杨帆", "present"),
      ],
    }),
  ],
};

describe("参会一览", () => {
  const rows = (name = "attendance-overview") => {
    const data = attendanceOverviewPaper.data(year, branchContext(name, options));
    const [sheet] = data["一览页"] as { 人员: Record<string, string>[] }[];
    return sheet!.人员.map((row) => [
      row["姓名"],
      row["格1"],
      row["格2"],
      row["应到"],
      row["实到"],
    ]);
  };

  test("every member has a sign for each gathering that expected them, in the roster's order", () => {
    expect(rows()).toEqual([
      ["陈丽", "△", "△", "2", "0"],
      ["王建国", "√", "√", "2", "2"],
      ["杨帆", "×", "☆", "1", "0"],
      ["高翔", "○", "", "1", "0"],
    ]);
  });

  test("the paper prints signs, what they mean and which gathering each number is", async () => {
    const made = branchContext("attendance-overview", options);
    const text = textOf(await fillBranchPaper(attendanceOverviewPaper, year, made)).join("\n");
    expect(text).toContain("√实到　△请假　×缺席　○未登记　☆列席");
    expect(text).toContain("1.2026年3月5日 2026年第1次党课");
    expect(text).toContain("2.2026年6月5日 2026年第6次支委会");
    expect(text).not.toMatch(/[{}]|病|名次|排名/);
  });

  test("more gatherings than a sheet has columns go on on a further sheet, numbered on", () => {
    const many: HeldYear = {
      ...year,
      gatherings: Array.from({ length: 30 }, () => year.gatherings[0]!),
    };
    const sheets = (name: string) =>
      attendanceOverviewPaper.data(many, branchContext(name, options))["一览页"] as {
        序1: string;
      }[];
    expect(sheets("attendance-overview").map((sheet) => sheet["序1"])).toEqual(["1", "25"]);
    expect(sheets("attendance-overview-a3")).toHaveLength(1);
  });

  test("who is not recorded yet is told before, with the gathering to go to", () => {
    const gaps = attendanceOverviewPaper.gaps(year, branchContext("attendance-overview", options));
    expect(gaps).toEqual([
      {
        field: "/records/gathering/g",
        message: "2026年3月5日2026年第1次党课：还有1名未登记出席情况",
      },
    ]);
  });
});

describe("补学登记表", () => {
  test("lists who was on leave or absent from studies, without why, and room to sign", async () => {
    const made = branchContext("make-up-study", options);
    const text = textOf(await fillBranchPaper(makeUpPaper, year, made)).join("\n");
    expect(text).toContain("共2人次");
    expect(text).toMatch(/党课：扛起保供责任\n陈丽\n请假/);
    expect(text).toMatch(/杨帆\n缺席/);
    expect(text).toMatch(/补学日期\n补学方式\n本人签名/);
    expect(text).not.toMatch(/病|高翔|支委会|[{}]/);
  });

  test("who is not recorded is no absentee, and told before", () => {
    const gaps = makeUpPaper.gaps(year, branchContext("make-up-study", options));
    expect(gaps.map(({ message }) => message)).toEqual([
      "2026年3月5日2026年第1次党课：还有1名未登记出席情况，没有列入",
    ]);
    const nothing = { ...year, gatherings: year.gatherings.slice(1) };
    expect(makeUpPaper.gaps(nothing, branchContext("make-up-study", options))).toHaveLength(1);
  });
});

describe("from the ledger", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
    await registerSampleBranch(t);
    await holdSampleMeeting(t, { title: "2026年第4次支部党员大会" });
  });
  afterAll(() => t.close());

  test("the year's gatherings come with their people, and another year's do not", async () => {
    const [branch] = (await t.ask<ListPage>("branch.list", { view: "all" })).rows;
    const make = (fromOn: string, untilOn: string) =>
      t.ask<GeneratedDocument>("documents.generate", {
        ...{ recordType: "branch", recordUid: branch!.uid },
        ...{ templateName: "attendance-overview", options: { fromOn, untilOn } },
      });
    const textIn = async ({ uid }: GeneratedDocument) => {
      const { base64 } = await t.ask<RouteOutput<"documents.content">>("documents.content", {
        uid,
      });
      return textOf(Buffer.from(base64, "base64")).join("\n");
    };
    const made = await make("2026-01-01", "2026-12-31");
    expect(made.title).toBe("2026年参会一览");
    expect(await textIn(made)).toMatch(/单立新[\s\S]*2026年第4次支部党员大会/);
    expect(await textIn(await make("2025-01-01", "2025-12-31"))).not.toContain("单立新");
  });
});
