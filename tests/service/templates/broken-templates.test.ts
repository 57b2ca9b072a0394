import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentTagsOf } from "#shared/document-tags-of.ts";
import { checkTemplate } from "#service/modules/templates/check-template.ts";
import { brokenTemplates } from "../../support/broken-templates.ts";
import { templatesFolder } from "../../support/service-ledger.ts";

const templateName = "gathering-minutes-compact";
const expected = { tags: documentTagsOf("gathering") ?? {}, templateName };
const official = async () => readFileSync(join(await templatesFolder(), `${templateName}.docx`));

test("there are at least 25 of them, each different", () => {
  expect(new Set(brokenTemplates.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
});

test("what they are made from has no fault", async () => {
  expect(await checkTemplate(await official(), expected)).toEqual([]);
});

test.each(brokenTemplates.map((broken) => [broken.name, broken] as const))(
  "%s is found, named in Chinese and placed",
  async (_, { make, where, says }) => {
    const findings = await checkTemplate(make(await official()), expected);
    const errors = findings.filter(({ level }) => level === "error");
    const found = errors.find((one) => says.test(one.message));
    expect(found, JSON.stringify(findings)).toBeDefined();
    expect(found?.where.startsWith(where), found?.where).toBe(true);
    for (const { message } of errors) {
      expect(message).toMatch(/\p{Script=Han}{4,}.*[。？]$/u);
      expect(message).not.toMatch(/undefined|null|Error|\bat\b/);
    }
  },
);
