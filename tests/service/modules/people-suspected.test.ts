import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteOutput } from "#shared/contract.ts";
import type { AnyValues } from "#shared/records/field.ts";
import { addPerson } from "../../support/people-samples.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

describe("who may stand in the roster twice", () => {
  let t: TestLedger;
  beforeAll(async () => {
    t = await startLedger();
  });
  afterAll(() => t.close());

  /** The reasons under which people of these names are suspected, after adding them. */
  const reasons = async (...people: readonly (readonly [string, AnyValues])[]) => {
    for (const [name, more] of people) await addPerson(t, name, more);
    const names = new Set(people.map(([name]) => name));
    const { groups } = await t.ask<RouteOutput<"people.suspected">>("people.suspected", null);
    return groups
      .filter((group) => group.people.some(({ name }) => names.has(name)))
      .map(({ reason }) => reason);
  };

  test("the same name, where not every number differs", async () => {
    const found = await reasons(["韩雪", { employeeNumber: "0901" }], ["韩雪", {}]);
    expect(found).toEqual(["姓名相同"]);
  });

  test("two of one name with two numbers are two people, unless born on one day", async () => {
    expect(
      await reasons(["付强", { employeeNumber: "1" }], ["付强", { employeeNumber: "2" }]),
    ).toEqual([]);
    const born = { birthOn: "1980-02-03" };
    expect(
      await reasons(
        ["孔亮", { employeeNumber: "3", ...born }],
        ["孔亮", { employeeNumber: "4", ...born }],
      ),
    ).toEqual(["姓名和出生日期都相同"]);
  });

  test("the same number under two names", async () => {
    expect(
      await reasons(["白杨", { employeeNumber: "77" }], ["白扬", { employeeNumber: "77" }]),
    ).toEqual(["工号相同"]);
  });

  test("names that sound alike, only with one day of birth", async () => {
    expect(await reasons(["郑垒", {}], ["郑磊", {}])).toEqual([]);
    const born = { birthOn: "1990-05-05" };
    expect(await reasons(["于蕾", born], ["于雷", born])).toEqual(["姓名读音相同、出生日期相同"]);
  });

  test("what is told names no day of birth, and nobody in the trash", async () => {
    const first = await addPerson(t, "田野", { birthOn: "1991-01-07" });
    await addPerson(t, "田野", { birthOn: "1991-01-07" });
    const suspected = () => t.ask<RouteOutput<"people.suspected">>("people.suspected", null);
    const found = await suspected();
    expect(JSON.stringify(found)).not.toContain("1991");
    expect(JSON.stringify(found)).toContain("田野");
    await t.ask("person.trash", first);
    expect(JSON.stringify(await suspected())).not.toContain("田野");
  });
});
