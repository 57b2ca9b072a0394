import { promises as fs } from "node:fs";
import { errnoOf } from "./file-error.ts";

/** Some systems can't fsync a directory at all; any other error is a real one. */
const NOT_OFFERED = new Set(["EINVAL", "ENOTSUP", "ENOSYS", "EISDIR"]);

/** Makes the names in a directory durable. Does nothing on Windows, which has no such call. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await fs.open(path, "r");
  try {
    await directory.sync();
  } catch (error) {
    if (!NOT_OFFERED.has(errnoOf(error) ?? "")) throw error;
  } finally {
    await directory.close();
  }
}
