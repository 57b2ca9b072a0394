import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SavedRecord } from "#shared/records/record-routes.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";
import { registerSampleBranch, type SampleBranch } from "../../support/service-samples.ts";

describe("people and who is expected", () => {
  let t: TestLedger;
  let sample: SampleBranch;
  beforeAll(async () => {
    t = await startLedger();
    sample = await registerSampleBranch(t);
    for (const [name, more] of [
      ["张为民", { employeeNumber: "A77" }],
      ["张伟", {}],
      ["吕梁", {}],
      ["何平", { leftOn: "2026-06-30" }],
    ] as const)
      await t.ask("person.create", { values: { name, stage: "none", ...more } });
    const gone = { name: "高翔", stage: "full", relationOutOn: "2026-11-20", leftOn: "2026-11-20" };
    await t.ask("person.create", { values: gone });
  });
  afterAll(() => t.close());

  const found = async (text: string, limit?: number) => {
    const input = limit === undefined ? { text } : { text, limit };
    const { people } = await t.ask<{ people: { name: string }[] }>("people.find", input);
    return people.map(({ name }) => name);
  };

  test.each([
    ["zwm", ["张为民"]],
    ["zhangweimin", ["张为民"]],
    ["zhang wei", ["张伟", "张为民"]],
    ["zw", ["张伟", "张为民"]],
    ["slx", ["单立新"]],
    ["shan", ["单立新"]],
    ["zgq", ["曾国庆"]],
    ["qiuhaiyan", ["仇海燕"]],
    ["xie", ["解建军"]],
    ["lv", ["吕梁"]],
    ["长河", ["许长河"]],
    ["02603", ["解建军"]],
    ["a77", ["张为民"]],
  ])("%s finds %o", async (text, names) => {
    expect((await found(text)).toSorted()).toEqual([...names].toSorted());
  });

  test.each(["h", "ch", "dlx", "chou", "jie", "ceng"])(
    "%s finds nobody by a letter inside or by a common reading of a surname",
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  test("a whole match stands before a beginning", async () => {
    expect((await found("zw"))[0]).toBe("张伟");
    expect((await found("张伟"))[0]).toBe("张伟");
  });

  test("those who left are not offered, and no more are answered than asked for", async () => {
    expect(await found("hp")).toEqual([]);
    expect((await found("", 3)).length).toBe(3);
  });

  test("whoever is found can be saved as a host, however long the post is", async () => {
    await t.ask("person.create", {
      values: { name: "苗雨", stage: "none", position: "长".repeat(200) },
    });
    const { people } = await t.ask<{ people: { uid: string; name: string; unit: string }[] }>(
      "people.find",
      { text: "苗雨" },
    );
    const { uid, name, unit } = people[0]!;
    const values = {
      parts: [{ kind: "otherMeeting" }],
      title: "例会",
      occurredOn: "2026-11-20",
      host: { uid, name, unit },
    };
    await t.ask("gathering.create", { values });
  });

  const expected = async (kind: string, occurredOn: string, more: object = {}) => {
    const { people, basis } = await t.ask<{ people: { name: string }[]; basis: string }>(
      "gatherings.expected",
      { occurredOn, parts: [{ kind, ...more }] },
    );
    expect(basis).toMatch(/\p{Script=Han}/u);
    return people.map(({ name }) => name).toSorted();
  };
  const members = ["仇海燕", "曾国庆", "单立新", "解建军"].toSorted();

  test("a general meeting expects full and probationary members, none else", async () => {
    expect(await expected("generalMeeting", "2026-11-20")).toEqual(members);
  });

  test("whose 组织关系 left that day or before is not expected, whose left later was", async () => {
    expect(await expected("generalMeeting", "2026-11-19")).toEqual([...members, "高翔"].toSorted());
  });

  test("a committee meeting expects those with a post, a group meeting its own group", async () => {
    expect(await expected("committeeMeeting", "2026-11-20")).toEqual(
      ["单立新", "曾国庆"].toSorted(),
    );
    const partyGroupUid = sample.partyGroup.uid;
    expect(await expected("groupMeeting", "2026-11-20", { partyGroupUid })).toEqual(members);
    expect(await expected("groupMeeting", "2026-11-20")).toEqual([]);
  });

  test("another meeting expects everyone on the roster that day", async () => {
    const all = await expected("otherMeeting", "2026-11-21");
    expect(all).toContain("许长河");
    expect(all).not.toContain("高翔");
  });

  test("a person in the trash is neither found nor expected", async () => {
    const [first] = sample.people;
    const trashed = await t.ask<SavedRecord>("person.trash", first);
    expect(await found("slx")).toEqual([]);
    expect(await expected("generalMeeting", "2026-11-20")).not.toContain("单立新");
    await t.ask("person.restore", trashed);
  });
});
