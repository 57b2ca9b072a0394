import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { translateFileError } from "./translate-file-error.ts";

/** SHA-256 of a file, lower-case hex, read through one reused buffer of 1 MB. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(1 << 20);
  try {
    const file = await open(path, "r");
    try {
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length);
        if (bytesRead === 0) return hash.digest("hex");
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw translateFileError(error);
  }
}
