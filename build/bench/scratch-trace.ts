import { withDisplay } from "../provide-system/with-display.ts";
import { DevTools } from "./window/devtools.ts";
import { restUntilQuiet } from "./rest-until-quiet.ts";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { mkdirSync, chownSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const kit = "/tmp/bench-kit";
const name = process.argv[2]!;
const display = await withDisplay({ alwaysOwn: true });
const own = (d: string) => { chownSync(d, 65534, 65534); for (const n of readdirSync(d, { recursive: true })) chownSync(join(d, String(n)), 65534, 65534); };
for (let r = 0; r < 3; r++) {
  const home = join(kit, `home-${name}`);
  mkdirSync(home, { recursive: true });
  const data = join(kit, "ledger", "数据");
  own(home); own(data);
  writeFileSync(join(kit, "trace.log"), "");
  await restUntilQuiet();
  const t0 = Date.now();
  const child = spawn(join(kit, "runtime/electron-as-nobody"), ["--remote-debugging-port=0", join(kit, name)], { env: { PATH: process.env["PATH"] ?? "", LANG: "zh_CN.UTF-8", DISPLAY: display.name, BRANCH_LEDGER_DATA: data, HOME: home, BRANCH_LEDGER_SQLITE_BINDING: join(kit, "better_sqlite3.node") }, stdio: ["ignore", "ignore", "pipe"] });
  let addr = ""; const extra: [number, string][] = [];
  for await (const line of createInterface(child.stderr)) { const m = /^DevTools listening on (ws:\S+)$/.exec(line); if (m) { addr = m[1]!; extra.push([Date.now() - t0, "devtools listening"]); break; } }
  child.stderr.resume();
  await delay(2500);
  const dt = await DevTools.connect(addr);
  const json = (await dt.evaluate(`JSON.stringify([performance.timeOrigin, performance.getEntries().map(e=>[e.entryType,e.name,e.startTime,e.responseEnd??e.startTime+e.duration, e.domContentLoadedEventStart, e.domInteractive, e.responseStart])])`)) as string;
  const [origin, entries] = JSON.parse(json) as [number, [string, string, number, number, number?, number?, number?][]];
  const rows: [number, string][] = [...extra, [origin - t0, "timeOrigin"]];
  let mut = 0;
  for (const e of entries) { if (e[1] === "mutation" && mut++ > 400) continue; rows.push([origin + e[2] - t0, `${e[0]} ${e[1]} end ${(origin + e[3] - t0).toFixed(0)} ${e[0] === "navigation" ? "domInteractive " + (origin + e[5]! - t0).toFixed(0) : ""}`]); }
  for (const l of readFileSync(join(kit, "trace.log"), "utf8").trim().split("\n")) if (l) { const m = /^(.*) ([\d.]+)$/.exec(l)!; rows.push([Number(m[2]) - t0, "MAIN " + m[1]!.replace(/process at ([\d.]+)/, (_, a) => "process at " + (Number(a) - t0).toFixed(0))]); }
  rows.sort((a, b) => a[0] - b[0]);
  console.log("---"); for (const [t, n] of rows) console.log(t.toFixed(0).padStart(6), n);
  const ex = once(child, "exit"); void dt.call("Browser.close"); await ex; dt.close();
}
display.stop(); process.exit(0);
