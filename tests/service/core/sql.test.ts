import { describe, expect, test } from "vitest";
import { sql, sqlJoin, sqlName, sqlNothing } from "#service/core/database/sql.ts";

describe("the sql tag", () => {
  test("a value is bound, never written into the text", () => {
    const hostile = "'; DROP TABLE person; --";
    expect(sql`SELECT ${hostile}`).toEqual({ text: "SELECT ?", values: [hostile] });
  });

  test("spliced statements bring their values in the order of the question marks", () => {
    const inner = sql`b = ${2} AND c = ${3}`;
    const outer = sql`a = ${1} AND ${inner} AND d = ${4}${sqlNothing}`;
    expect(outer).toEqual({ text: "a = ? AND b = ? AND c = ? AND d = ?", values: [1, 2, 3, 4] });
  });

  test("null and bytes are values, not pieces of SQL", () => {
    const bytes = new Uint8Array([1, 2]);
    expect(sql`${null}, ${bytes}`).toEqual({ text: "?, ?", values: [null, bytes] });
  });

  test("a name that is no plain column name is a programming error", () => {
    for (const name of ['a"b', "a b", "A", "", "1a", "a;b", "表"])
      expect(() => sqlName(name), name).toThrow("not a column or table name");
    expect(sqlName("party_group_id").text).toBe('"party_group_id"');
  });

  test("joined pieces keep their values", () => {
    expect(sqlJoin([sql`a = ${1}`, sql`b = ${2}`], " OR ")).toEqual({
      text: "a = ? OR b = ?",
      values: [1, 2],
    });
  });
});
