import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFiles } from "./example-branch/example-files.ts";
import { repoRoot } from "./support/paths.ts";
import { runAsScript } from "./support/run-as-script.ts";

runAsScript(writeExampleBranch);

/** npm run example: writes the files of the example branch to tests/fixtures. */
async function writeExampleBranch(): Promise<void> {
  const folder = join(repoRoot, "tests/fixtures/example-branch");
  mkdirSync(folder, { recursive: true });
  const files = await exampleFiles();
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  console.log(`${files.size} files written to ${folder}`);
}
