import { provideElectron } from "../provide-electron/provide-electron.ts";
import { runAsScript } from "../support/run-as-script.ts";
import { provideSqliteBinding } from "./provide-sqlite-binding.ts";

runAsScript(async () => {
  const runtime = await provideElectron();
  const binding = await provideSqliteBinding(runtime.distPath);
  console.log(binding ?? "The binding inside better-sqlite3 works with this runtime.");
});
