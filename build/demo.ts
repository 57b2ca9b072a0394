import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileTemplates } from "./compile-templates.ts";
import { runDemo } from "./demo/run-demo.ts";
import { repoRoot } from "./support/paths.ts";

const { values } = parseArgs({ options: { out: { type: "string" } } });
const outDir = resolve(process.env["INIT_CWD"] ?? process.cwd(), values.out ?? "out/demo");

await compileTemplates(resolve(repoRoot, "out/templates"));
process.stdout.write(`${JSON.stringify(await runDemo(outDir))}\n`);
