import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const playwright = createRequire(import.meta.url).resolve("playwright");
const core = createRequire(playwright).resolve("playwright-core/package.json");

/** Playwright's own script that holds `ready` back until both of its sockets are attached. */
export const playwrightLoader = join(dirname(core), "lib/server/electron/loader.js");
