import { describe, expect, test } from "vitest";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { recordInputSchema } from "#shared/records/value-schema.ts";
import { splitOrigin, withOrigin, type PendingOrigin } from "#renderer/records/record-origin.ts";
import { withChosen } from "#renderer/modules/gatherings/use-chosen-topics.ts";
import type { AgendaItem } from "#renderer/modules/gatherings/vote-numbers-of.ts";

const origin = (uid: string, words: string): PendingOrigin => ({
  ...{ recordType: "incomingPaper", uid, rowUid: null, kind: "passedOn", words },
});
const item = { topic: null, papers: null } as AgendaItem;
const chosen = (title: string) => ({
  ...{ topic: title, papers: `《${title}》`, origin: origin(title, title) },
});

describe("papers chosen for an agenda", () => {
  test("are sent to be linked once each, and without the words they were kept with", () => {
    const values = { agenda: [{ topic: "甲“乙”" }] };
    const twice = withOrigin(
      { ...values, ...withOrigin(values, origin("u1", "甲“乙”")) },
      {
        ...origin("u1", "甲“乙”"),
      },
    );
    expect(splitOrigin({ ...values, ...twice })).toEqual({
      ...{ values, origin: undefined },
      origins: [{ recordType: "incomingPaper", uid: "u1", rowUid: null, kind: "passedOn" }],
    });
  });

  test("are not linked where the agenda no longer names them", () => {
    const values = { agenda: [{ topic: "别的" }], ...withOrigin({}, origin("u1", "甲")) };
    expect(splitOrigin(values).origins).toBeUndefined();
  });

  test("fill in what is blank, add to the papers, and leave a topic that was typed", () => {
    const first = withChosen(item, chosen("甲"));
    expect(first).toMatchObject({ topic: "甲", papers: "《甲》" });
    const second = withChosen({ ...first, topic: "传达学习" }, chosen("乙"));
    expect(second).toMatchObject({ topic: "传达学习", papers: "《甲》、《乙》" });
    expect(withChosen(second, chosen("乙"))).toEqual(second);
  });

  test("are all added, however many: one too long for the field is told there, never left out", () => {
    const long = "甲".repeat(395);
    const next = withChosen({ ...item, papers: long }, chosen("乙乙乙"));
    expect(next.papers).toBe(`${long}、《乙乙乙》`);
    const agenda = [{ topic: "学", papers: next.papers }];
    const told = recordInputSchema(gathering).safeParse({ agenda }).error?.issues ?? [];
    expect(told.map(({ path }) => path.join("."))).toContain("agenda.0.papers");
  });
});
