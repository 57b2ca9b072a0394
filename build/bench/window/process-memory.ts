import { readdirSync, readFileSync } from "node:fs";
import { BuildError } from "../../support/build-error.ts";

/**
 * The memory of a process and all below it, in MB. PSS, because it shares out the pages that processes
 * have in common, where a sum of RSS would count them again in each.
 */
export function treeMemoryMb(rootPid: number): number {
  const kilobytes = treeOf(rootPid, readParents()).map(pssKb);
  return kilobytes.reduce((sum, kb) => sum + kb, 0) / 1024;
}

/** A process and all below it. */
export function treeOf(rootPid: number, parents: ReadonlyMap<number, number>): number[] {
  const children = [...parents].filter(([, parent]) => parent === rootPid).map(([pid]) => pid);
  return [rootPid, ...children.flatMap((pid) => treeOf(pid, parents))];
}

/** The parent's id in a line of /proc/PID/stat; the program's name before it may hold anything. */
export function parentIn(stat: string): number {
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

function readParents(): ReadonlyMap<number, number> {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid): [number, number][] => {
      const stat = readOr(`/proc/${pid}/stat`, "");
      return stat === "" ? [] : [[Number(pid), parentIn(stat)]];
    }),
  );
}

function pssKb(pid: number): number {
  const text = readOr(`/proc/${pid}/smaps_rollup`, null);
  if (text === null)
    throw new BuildError("Only root may read the memory of sandboxed processes: run this as root.");
  // A process that ended in the meantime has no memory and leaves an empty file.
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0);
}

function readOr<T>(path: string, otherwise: T): string | T {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const isGone = ["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "");
    return isGone ? "" : otherwise;
  }
}
