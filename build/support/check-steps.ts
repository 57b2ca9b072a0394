/** One part of the checks: a name for people and the command that must succeed. */
export interface CheckStep {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
}

/** What must hold of the code before any test runs. */
export const codeSteps: readonly CheckStep[] = [
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "types", command: ["tsc", "-b"] },
  {
    name: "lint",
    command: ["eslint", "--cache", "--cache-location", "node_modules/.cache/eslint/", "."],
  },
  {
    name: "arrows",
    command: ["depcruise", "electron", "renderer", "shared", "build", "tests"],
  },
  { name: "dead code", command: ["knip"] },
];
