import { buildApp } from "./build-app.ts";
import { compileTemplatesWhenStale } from "./compile-templates-when-stale.ts";
import { runAsScript } from "./support/run-as-script.ts";

runAsScript(async () => {
  await compileTemplatesWhenStale();
  await buildApp({ release: process.argv.includes("--release") });
});
