import { BuildError } from "../support/build-error.ts";
import { runAsScript } from "../support/run-as-script.ts";
import { provideSystem } from "./provide-system.ts";

runAsScript(async () => {
  const set = process.argv[2] ?? "run";
  if (set !== "run" && set !== "test") {
    throw new BuildError("Name the set of packages: node build/provide-system/cli.ts run|test");
  }
  await provideSystem(set);
  console.log("Every system package that is needed is there.");
});
