import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const carried = [
  "renderer",
  "shared",
  "electron",
  "build",
  "tests",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
];
let copy = "";

const record = `import { defineRecordType } from "../../records/define-record-type.ts";
import { date, flag, longText, money, person, text } from "../../records/field.ts";

/** 荣誉：集体和个人获得的表彰。 */
export const honor = defineRecordType({
  name: "honor",
  label: "荣誉",
  purpose: "登记集体和个人获得的表彰。",
  place: "基础资料/荣誉",
  table: "honor",
  fields: {
    honorTitle: text("荣誉名称", { required: true, list: true }),
    awardedOn: date("授予日期", { required: true, list: true }),
    holder: person("获得者", { list: true }),
    isCollective: flag("集体荣誉"),
    bonus: money("奖金", { sensitive: true }),
    deeds: longText("主要事迹"),
    certificateNumber: text("证书编号", { list: true, isOptional: true, aliases: ["编号"] }),
    awardedBy: person("授奖人", { sensitive: true, isOptional: true }),
  },
  title: (v) => v.honorTitle ?? "",
  views: { recent: { label: "按日期", sort: "awardedOn", direction: "descending" } },
  identity: [["honorTitle", "awardedOn"]],
  dated: { on: "awardedOn", unit: "year" },
  retentionClass: "honor",
});
`;

const migration = `CREATE TABLE honor (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  finalized_at TEXT,
  trashed_at TEXT,
  honor_title TEXT NOT NULL,
  awarded_on TEXT NOT NULL,
  holder_id INTEGER REFERENCES person (id),
  holder_name TEXT,
  holder_unit TEXT,
  is_collective INTEGER NOT NULL,
  bonus INTEGER,
  deeds TEXT,
  certificate_number TEXT,
  awarded_by_id INTEGER REFERENCES person (id),
  awarded_by_name TEXT,
  awarded_by_unit TEXT,
  period TEXT,
  archive_year INTEGER
) STRICT;

CREATE INDEX honor_recent ON honor (awarded_on) WHERE trashed_at IS NULL;
CREATE INDEX honor_trashed ON honor (trashed_at) WHERE trashed_at IS NOT NULL;
`;

function addRecordType(): void {
  writeFileSync(join(copy, "shared/modules/people/honor.record.ts"), record);
  writeFileSync(join(copy, "electron/service/core/database/migrations/9910-honor.sql"), migration);
  const list = join(copy, "shared/record-types.ts");
  const text = readFileSync(list, "utf8");
  writeFileSync(
    list,
    `import { honor } from "./modules/people/honor.record.ts";\n${text.replace("\n];", "\n  honor,\n];")}`,
  );
}

/** Runs a program in the copy; answers what it printed, whether it passed or not. */
function run(
  program: string,
  ...args: string[]
): { readonly isGreen: boolean; readonly output: string } {
  try {
    const output = execFileSync(program, args, { cwd: copy, encoding: "utf8", stdio: "pipe" });
    return { isGreen: true, output };
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return { isGreen: false, output: `${stdout}\n${stderr}` };
  }
}

const conformance = ["vitest", "run", "--project", "fast", "tests/conformance"] as const;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "branch-ledger-sample-type-"));
  for (const name of carried) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  addRecordType();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("a record type added in three files passes the whole conformance suite", () => {
  expect(run("node", "build/schema.ts").isGreen).toBe(true);
  const { isGreen, output } = run(...conformance);
  expect(isGreen, output.slice(-4000)).toBe(true);
  expect(output).toContain("honor");
});

test("conformance names the column that a migration forgot", () => {
  const file = join(copy, "electron/service/core/database/migrations/9910-honor.sql");
  writeFileSync(file, migration.replace("  deeds TEXT,\n", ""));
  run("node", "build/schema.ts");
  const { isGreen, output } = run(...conformance);
  expect(isGreen).toBe(false);
  expect(output).toMatch(/honor.*deeds/);
});
