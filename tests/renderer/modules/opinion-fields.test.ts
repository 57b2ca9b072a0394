import { describe, expect, test } from "vitest";
import { disclosure } from "#shared/modules/disclosures/disclosure.record.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { fieldVariants } from "#renderer/app/field-variants.ts";
import { typeAsRead } from "#renderer/ui/shown-fields.ts";

const opinionsOf = (values: AnyValues) => {
  const field = typeAsRead(disclosure, values, fieldVariants).fields["opinions"]!;
  if (field.kind !== "rows") throw new Error("opinions are rows");
  return { label: field.label, section: field.section, cells: Object.keys(field.cells) };
};

describe("what is said of a notice", () => {
  test("is 意见 with a reply under a 公开, without a conclusion", () => {
    const { label, section, cells } = opinionsOf({ kind: "open", opinions: [] });
    expect([label, section]).toEqual(["意见", "意见及答复"]);
    expect(cells).toContain("reply");
    expect(cells).not.toContain("conclusion");
  });

  test("is 异议 with a conclusion under a 公示", () => {
    const { label, section, cells } = opinionsOf({ kind: "notice", opinions: [] });
    expect([label, section]).toEqual(["异议", "异议及处理"]);
    expect(cells).toContain("conclusion");
  });

  test("keeps a conclusion in sight that was registered before", () => {
    const opinions = [{ conclusion: "upheld" }];
    expect(opinionsOf({ kind: "open", opinions }).cells).toContain("conclusion");
  });

  test("stands in one section with its outcome, whichever kind", () => {
    for (const kind of ["open", "notice"]) {
      const { fields } = typeAsRead(disclosure, { kind }, fieldVariants);
      const sections = ["opinions", "outcome", "replaces", "withheldReason"].map(
        (name) => fields[name]?.section,
      );
      expect(new Set(sections).size).toBe(1);
    }
  });
});
