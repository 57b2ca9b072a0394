import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadExampleBranch, type LoadedBranch } from "../../../build/demo/load-example-branch.ts";
import { startLedger, type TestLedger } from "../../support/service-ledger.ts";

describe("the example branch", () => {
  let t: TestLedger;
  let branch: LoadedBranch;
  beforeAll(async () => {
    t = await startLedger();
    const begin = Date.now();
    branch = await loadExampleBranch(t);
    console.log("loaded in", Date.now() - begin);
  });
  afterAll(() => t.close());

  test("a year and a quarter of gatherings", () => {
    expect(branch.gatherings.length).toBeGreaterThanOrEqual(50);
    expect(branch.gatherings.length).toBeLessThanOrEqual(120);
    console.log(branch.gatherings.length, branch.people.size);
  });
});
