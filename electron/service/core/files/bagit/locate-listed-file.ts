import { foldFileName } from "#shared/kernel/safe-file-name.ts";
import { decodeBagPath } from "./bag-path.ts";
import type { BagTree } from "./scan-bag.ts";

/** Finds the file on disk a cleaned listed path means. */
export interface ListedFileLocator {
  /** Literal name first, then with the RFC escapes undone, then equal after NFC; null if none. */
  locate(path: string): { readonly actual: string; readonly exact: boolean } | null;
  /** The one file whose name differs only by case or normalisation, or null. */
  locateFolded(path: string): string | null;
}

/** Only names that the scan has seen are ever given back, so no listed path reaches the system. */
export function createLocator(tree: BagTree): ListedFileLocator {
  const byNfc = new Map<string, string>();
  const byFold = new Map<string, string>();
  for (const path of tree.files.keys()) {
    byNfc.set(path.normalize("NFC"), path);
    byFold.set(foldFileName(path), path);
  }
  return {
    locate(path) {
      for (const candidate of [path, decodeBagPath(path)]) {
        if (tree.files.has(candidate)) return { actual: candidate, exact: true };
      }
      for (const candidate of [path, decodeBagPath(path)]) {
        const actual = byNfc.get(candidate.normalize("NFC"));
        if (actual !== undefined) return { actual, exact: false };
      }
      return null;
    },
    locateFolded: (path) => byFold.get(foldFileName(path)) ?? null,
  };
}
