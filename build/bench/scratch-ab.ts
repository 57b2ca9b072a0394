import { withDisplay } from "../provide-system/with-display.ts";
import { startWindow } from "./window/start-window.ts";
import { restUntilQuiet } from "./rest-until-quiet.ts";
import { median } from "./judge.ts";
import { mkdirSync, chownSync, cpSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
const kit = "/tmp/bench-kit";
const rounds = Number(process.argv[2]);
const names = process.argv.slice(3);
const display = await withDisplay({ alwaysOwn: true });
const own = (d: string) => { chownSync(d, 65534, 65534); for (const n of readdirSync(d, { recursive: true })) chownSync(join(d, String(n)), 65534, 65534); };
const all = new Map<string, number[]>();
for (let r = 0; r <= rounds; r++) {
  for (const name of names) {
    const home = join(kit, `home-${name}`);
    mkdirSync(home, { recursive: true });
    const data = join(kit, "ledger", "数据");
    own(home); own(data);
    await restUntilQuiet();
    const isBare = name.startsWith("bare");
    const w = await startWindow({
      program: join(kit, "runtime/electron-as-nobody"), appDir: join(kit, name),
      env: { PATH: process.env["PATH"] ?? "", LANG: "zh_CN.UTF-8", DISPLAY: display.name, BRANCH_LEDGER_DATA: data, HOME: home, BRANCH_LEDGER_SQLITE_BINDING: join(kit, "better_sqlite3.node") },
      mark: isBare ? "bare-painted" : name.startsWith("min") ? "min" : "home-painted", expectedText: "",
    });
    await w.close();
    if (r > 0) all.set(name, [...(all.get(name) ?? []), Math.round(w.paintedAfterMs)]);
  }
}
const bare = median(all.get(names.find((n) => n.startsWith("bare"))!) ?? [1]);
for (const [n, v] of all) console.log(n.padEnd(20), median(v).toFixed(0), (median(v) / bare).toFixed(2), "min", Math.min(...v), "ratio-min", (Math.min(...v)/Math.min(...all.get("bare")!)).toFixed(2), v.join(" "));
display.stop(); process.exit(0);
