import { defineConfig } from "vitest/config";

const shared = {
  environment: "node" as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // V8's baseline compiler crashes worker processes of Node 24 now and then (nodejs/node issue 62393).
  execArgv: ["--no-sparkplug"],
};

/** Three projects: fast (part of `npm run check`), slow (real disks, LibreOffice, kills), desktop (Electron). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "fast",
          include: [
            "tests/{shared,conformance,renderer,build}/**/*.test.ts",
            "tests/service/**/*.test.ts",
          ],
          exclude: ["tests/**/*.slow.test.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "slow",
          include: ["tests/**/*.slow.test.ts", "tests/faults/**/*.test.ts"],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          ...shared,
          name: "desktop",
          include: ["tests/desktop/**/*.test.ts"],
          globalSetup: ["tests/support/desktop-setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
