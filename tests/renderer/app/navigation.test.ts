import { describe, expect, it } from "vitest";
import { navigationTable, newRecords } from "#renderer/app/navigation-table.ts";
import { isCurrentPage, pathOf } from "#renderer/app/page-path.ts";
import { recordTypes } from "#shared/record-types.ts";

const entries = navigationTable.flatMap((group) =>
  group.pages.map((page) => ({ place: `${group.label}/${page.label}`, page })),
);

describe("the navigation", () => {
  it.each(recordTypes.map((type) => [type.label, type] as const))(
    "has %s where its record type says",
    (_label, type) => {
      const entry = entries.find(({ place }) => place === type.place);
      const to = type.singleton ? { singleton: type.name } : { path: `/records/${type.name}` };
      expect(entry?.page.to).toEqual(to);
    },
  );

  it("offers 新建 for every record type that is no setting, kept copy or register, and for no other", () => {
    const names = recordTypes
      .filter((type) => !type.singleton && !type.staysFinal && !type.isRegister)
      .filter((type) => !type.place.startsWith("设置/"))
      .map(({ name }) => name);
    expect(newRecords.map(({ recordType }) => recordType).sort()).toEqual([...names].sort());
  });

  it("leads a singleton to its record once that is known", () => {
    const page = { label: "本支部", icon: "settings", to: { singleton: "branch" } } as const;
    expect(pathOf(page, { branch: null })).toBe("/records/branch");
    expect(pathOf(page, { branch: "u1" })).toBe("/records/branch/u1");
  });

  it("marks the page of an open record, and only one page", () => {
    expect(isCurrentPage("/records/person", "/records/person/u1")).toBe(true);
    expect(isCurrentPage("/records/person", "/records/personal")).toBe(false);
    expect(isCurrentPage("/archive", "/archive/verify")).toBe(false);
    expect(isCurrentPage("/archive/verify", "/archive/verify")).toBe(true);
    expect(isCurrentPage("/", "/records/person")).toBe(false);
  });
});
