import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { flatSheet } from "./rosters/flat-sheet.ts";
import { plainTables } from "./rosters/plain-tables.ts";
import { BuildError } from "./support/build-error.ts";
import { repoRoot } from "./support/paths.ts";
import { runAsScript } from "./support/run-as-script.ts";
import { runCommand } from "./support/run-command.ts";

const filters: Readonly<Record<string, string>> = {
  ".xlsx": "xlsx:Calc MS Excel 2007 XML",
  ".xls": "xls:MS Excel 97",
};

runAsScript(makeRosters);

/** npm run rosters: the messy rosters of tests/fixtures/rosters, made by LibreOffice from plain tables. */
async function makeRosters(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "branch-ledger-rosters-"));
  try {
    for (const table of plainTables) {
      const ending = extname(table.fileName);
      const name = basename(table.fileName, ending);
      const source = join(folder, `${name}.fods`);
      await writeFile(source, flatSheet(table));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = filters[ending] ?? "xlsx";
      const args = [profile, "--headless", "--convert-to", filter, "--outdir", folder, source];
      const made = await runCommand("soffice", args, { timeoutMs: 120_000 });
      if (!made.ok) throw new BuildError(`LibreOffice could not make ${table.fileName}.`);
      const target = join(repoRoot, "tests", "fixtures", "rosters", table.fileName);
      await copyFile(join(folder, table.fileName), target);
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
