import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createBag } from "#service/core/files/bagit/create-bag.ts";
import { verifyBag } from "#service/core/files/bagit/verify-bag.ts";
import { safeFileName, uniqueFileName } from "#shared/kernel/safe-file-name.ts";

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."党支部会议记录走访 （）、：") }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("😀🎉", "a b", " ", "CON", "%0A", "e\u0301", "..", "#1", "'\"", "-rf", "1:2?"),
);
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(""));
const files = fc.array(fc.record({ folder: title, name: title, body: fc.uint8Array() }), {
  maxLength: 6,
});

it(
  "any titles and bytes make a valid bag that sha256sum confirms",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(files, async (list) => {
        const folder = mkdtempSync(join(tmpdir(), "round-trip-"));
        try {
          const target = join(folder, "bag");
          const taken = new Set<string>();
          const payload = list.map((file, index) => ({
            path: `${index} ${safeFileName(file.folder)}/${uniqueFileName(taken, safeFileName(file.name))}`,
            source: { kind: "bytes" as const, bytes: file.body },
          }));
          await createBag({ target, payload, info: [["Bagging-Date", "2026-01-31"]] });
          expect(await verifyBag(target)).toMatchObject({ verdict: "valid", findings: [] });
          if (payload.length > 0) {
            execFileSync("sha256sum", ["--strict", "--quiet", "-c", "manifest-sha256.txt"], {
              cwd: target,
            });
          }
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }),
      { numRuns: 60 },
    );
  },
);
