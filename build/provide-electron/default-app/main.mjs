// Stands in for the default app of an official Electron, which the registry package leaves out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "electron";

function readArguments(args) {
  const found = { modules: [], folder: null, showVersion: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === "-r" || arg === "--require") found.modules.push(args[(at += 1)]);
    else if (arg === "-v" || arg === "--version") found.showVersion = true;
    else if (!arg.startsWith("-") && found.folder === null) found.folder = arg;
  }
  return found;
}

function adoptPackage(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (manifest.version) app.setVersion(manifest.version);
  if (manifest.productName || manifest.name) app.setName(manifest.productName || manifest.name);
  app.setAppPath(folder);
  return path.join(folder, manifest.main || "index.js");
}

const found = readArguments(process.argv.slice(1));
if (found.showVersion) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
for (const name of found.modules) createRequire(path.join(process.cwd(), "app.js"))(name);
if (found.folder === null) {
  console.error("Give the folder of an app, as in: electron .");
  process.exit(1);
}
try {
  // Awaited here at the top: Electron holds back its ready event until this file has run.
  await import(pathToFileURL(adoptPackage(path.resolve(found.folder))).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}
