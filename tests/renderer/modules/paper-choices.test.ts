import { describe, expect, test } from "vitest";
import type { PaperOption } from "#shared/modules/documents/documents-contract.ts";
import {
  rememberedOf,
  startingChoices,
  toDocumentOptions,
} from "#renderer/modules/documents/paper-choices.ts";

function option(
  name: PaperOption["name"],
  kind: PaperOption["kind"],
  preset: PaperOption["preset"],
  isRemembered = false,
): PaperOption {
  return { name, label: name, help: null, kind, choices: [], preset, isRemembered };
}

const options = [
  option("part", "choice", null),
  option("columns", "choice", 1, true),
  option("spareLines", "integer", 3, true),
  option("addressee", "text", "全体党员"),
  option("issuedOn", "date", "2026-11-24"),
];

describe("the choices of a paper", () => {
  test("begin with what was chosen last, but the part, the addressee and the day are never last time's", () => {
    const last = { part: 2, columns: 2, issuedOn: "2026-01-01", addressee: "各支委" } as const;
    expect(startingChoices(options, last)).toEqual({
      part: null,
      columns: 2,
      spareLines: 3,
      addressee: "全体党员",
      issuedOn: "2026-11-24",
    });
  });

  test("go with the request: a text left blank prints nothing, a day left blank is today's", () => {
    const choices = { part: null, columns: 2, spareLines: null, addressee: null, issuedOn: null };
    expect(toDocumentOptions(options, choices)).toEqual({ part: null, columns: 2, addressee: "" });
  });

  test("are remembered only where the template says so", () => {
    const chosen = { part: 1, columns: 2, spareLines: 0, addressee: "甲" } as const;
    expect(rememberedOf(options, chosen)).toEqual({ columns: 2, spareLines: 0 });
  });
});
