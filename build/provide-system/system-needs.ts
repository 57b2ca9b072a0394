/** One thing a bare system lacks: any of the packages, or its command on PATH, is enough. */
export interface SystemNeed {
  /** The package names of different Debian releases, newest first. */
  readonly packages: readonly string[];
  readonly command?: string;
}

export type NeedSet = "run" | "test";

const runNeeds: readonly SystemNeed[] = [
  { packages: ["xvfb"], command: "Xvfb" },
  { packages: ["xauth"], command: "xauth" },
  { packages: ["libgtk-3-0t64", "libgtk-3-0"] },
  { packages: ["libnss3"] },
  { packages: ["libasound2t64", "libasound2"] },
  { packages: ["libgbm1"] },
  { packages: ["libxss1"] },
  { packages: ["fonts-noto-cjk"] },
  { packages: ["python3"], command: "python3" },
  { packages: ["make"], command: "make" },
  { packages: ["g++"], command: "g++" },
];

const testNeeds: readonly SystemNeed[] = [
  { packages: ["libreoffice-writer-nogui", "libreoffice-writer"], command: "soffice" },
  { packages: ["poppler-utils"], command: "pdftoppm" },
];

/** What starting the application needs, and for tests the paper tools as well. */
export function systemNeeds(set: NeedSet): readonly SystemNeed[] {
  return set === "run" ? runNeeds : [...runNeeds, ...testNeeds];
}
