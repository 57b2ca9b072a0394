import { runCommandLine } from "#service/command-line/run-command-line.ts";
import { compileTemplatesWhenStale } from "./compile-templates-when-stale.ts";

// Standard output carries the answer and nothing else.
await compileTemplatesWhenStale((line) => process.stderr.write(`${line}\n`));
process.exitCode = await runCommandLine(process.argv.slice(2));
