import { describe, expect, test } from "vitest";
import { documentMakerOf } from "#shared/document-makers.ts";
import { visibleBlank } from "#shared/modules/gatherings/document-wording.ts";
import { recordTypes } from "#shared/record-types.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { blankValues } from "#shared/records/complete-values.ts";
import { context } from "../../service/documents/gathering-fixtures.ts";

const noNames = {
  ...context("gathering-minutes").branch,
  fullName: "",
  signatureName: "",
  stationName: "",
};

// A paper of the branch is made from many records: each lacks what it lacks on its own page.
const ofOneRecord = recordTypes.filter(({ name }) => name !== "branch");

const papers = ofOneRecord.flatMap((type) => {
  const maker = documentMakerOf(type.name);
  return type.documents.flatMap((name) => (maker ? [{ type, name, maker }] : []));
});

describe("a paper made although something is missing", () => {
  test.each(papers)("$name prints a visible blank for it", ({ type, name, maker }) => {
    const values: AnyValues = { ...blankValues(type), title: null, subject: null };
    const made = { ...context("gathering-minutes"), templateName: name, branch: noNames };
    expect(maker.gaps(values, made)).not.toEqual([]);
    expect(JSON.stringify(maker.data(values, made))).toContain(visibleBlank);
  });

  test("the 通知 has one for each line of the list", () => {
    const maker = documentMakerOf("notice");
    const type = recordTypes.find((one) => one.name === "notice");
    if (!maker || !type) throw new Error("no notices");
    const made = { ...context("gathering-minutes"), templateName: "notice", branch: noNames };
    const gaps = maker.gaps(blankValues(type), made);
    const printed = JSON.stringify(maker.data(blankValues(type), made));
    expect(gaps.map(({ field }) => field)).toEqual([
      "subject",
      "addressee",
      "body",
      "issuedOn",
      "branch.signatureName",
    ]);
    // The day stands in two tags, of which the template prints one, and in 版记, which is an option.
    expect(printed.split(visibleBlank).length - 1).toBe(gaps.length + 2);
  });
});
