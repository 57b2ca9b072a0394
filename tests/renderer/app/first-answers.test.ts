import { describe, expect, it } from "vitest";
import {
  branchValuesOf,
  firstProblems,
  noAnswers,
  partyGroupNamesOf,
} from "#renderer/app/first-answers.ts";
import { savedSentence } from "#renderer/app/saved-sentence.ts";
import { checkRecord } from "#shared/records/check-record.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import { recordTypeOf } from "#shared/record-types.ts";
import type { AnyValues } from "#shared/records/field.ts";

const answers = { ...noAnswers, fullName: " 中共某站支部委员会 ", hasCommittee: true };

describe("the first answers", () => {
  it("ask for the full name and the committee, and for no more", () => {
    expect(Object.keys(firstProblems(noAnswers))).toEqual(["fullName", "hasCommittee"]);
    expect(firstProblems(answers)).toEqual({});
  });

  it("want a signature once the clerk has emptied it", () => {
    expect(Object.keys(firstProblems({ ...answers, signatureName: " " }))).toEqual([
      "signatureName",
    ]);
  });

  it("make a branch that the record type accepts", () => {
    const branch = recordTypeOf("branch");
    const values = { ...blankValues(branch), ...(branchValuesOf(answers) as AnyValues) };
    expect(checkRecord(branch, values)).toEqual([]);
    expect(values["signatureName"]).toBe("中共某站支部委员会");
  });

  it("read party groups by line or mark, each once", () => {
    const partyGroups = "第一党小组\n 第二党小组 、第一党小组\n\n";
    expect(partyGroupNamesOf({ ...answers, partyGroups })).toEqual(["第一党小组", "第二党小组"]);
  });
});

describe("savedSentence", () => {
  it("counts what is not saved and says when saving can't be done", () => {
    expect(savedSentence("ready", 0)).toBe("内容已全部保存");
    expect(savedSentence("ready", 2)).toBe("有2条记录尚未保存");
    expect(savedSentence("lost", 2)).toBe("暂不能保存，正在恢复");
  });
});
