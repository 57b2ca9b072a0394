import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(root, folder, name)).isFile())
    .map((name) => (folder === "" ? name : `${folder}/${name}`))
    .toSorted();
}

function writeManifest(root: string, name: string, files: readonly string[], algorithm: string) {
  const lines = files.map((file) => {
    const digest = createHash(algorithm)
      .update(readFileSync(join(root, file)))
      .digest("hex");
    return `${digest}  ${file}\n`;
  });
  writeFileSync(join(root, name), lines.join(""));
}

/** Makes a package whole again after somebody changed it, as whoever means harm would. */
export function resealBag(root: string): void {
  const payload = filesBelow(root, "data");
  const bytes = payload.reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  const info = readFileSync(join(root, "bag-info.txt"), "utf8");
  const oxum = `Payload-Oxum: ${bytes}.${payload.length}`;
  writeFileSync(join(root, "bag-info.txt"), info.replace(/Payload-Oxum: .*/, oxum));
  for (const algorithm of ["sha256", "sha512"])
    writeManifest(root, `manifest-${algorithm}.txt`, payload, algorithm);
  const tags = readdirSync(root).filter(
    (name) => name !== "data" && !name.startsWith("tagmanifest"),
  );
  for (const algorithm of ["sha256", "sha512"])
    writeManifest(root, `tagmanifest-${algorithm}.txt`, tags.toSorted(), algorithm);
}

/** Changes one JSON file of a package and makes the package whole again. */
export function forgeJson<T>(root: string, file: string, change: (content: T) => unknown): void {
  const path = join(root, "data", file);
  const changed = change(JSON.parse(readFileSync(path, "utf8")) as T);
  writeFileSync(path, typeof changed === "string" ? changed : JSON.stringify(changed));
  resealBag(root);
}
