import { runAsScript } from "../support/run-as-script.ts";
import { provideElectron } from "./provide-electron.ts";

runAsScript(async () => {
  const runtime = await provideElectron();
  console.log(`Electron ${runtime.version} (${runtime.source}): ${runtime.distPath}`);
});
