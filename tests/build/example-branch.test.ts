import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleFiles } from "../../build/example-branch/example-files.ts";
import { exampleFolder } from "../../build/demo/load-example-branch.ts";

describe("the files of the example branch", () => {
  test("are what the script makes, byte for byte, and nothing else lies there", async () => {
    const made = await exampleFiles();
    expect(readdirSync(exampleFolder).toSorted()).toEqual([...made.keys()].toSorted());
    for (const [name, bytes] of made)
      expect(readFileSync(join(exampleFolder, name)).equals(bytes), name).toBe(true);
  });
});
