import { packageApp } from "./package-app.ts";
import { runAsScript } from "./support/run-as-script.ts";

// Installers are always a release; --dir alone makes a local test folder, --dir --release a real one.
runAsScript(async () => {
  const dirOnly = process.argv.includes("--dir");
  const release = !dirOnly || process.argv.includes("--release");
  const folder = await packageApp({ release, dirOnly });
  console.log(`Packaged: ${folder}`);
});
