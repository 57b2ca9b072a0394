import { runAllTests } from "./support/run-all-tests.ts";
import { runAsScript } from "./support/run-as-script.ts";

/** `npm test`: provides what the tests need, then runs every one of them. */
runAsScript(async () => ((await runAllTests()).isGreen ? 0 : 1));
