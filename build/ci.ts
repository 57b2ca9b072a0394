import { codeSteps } from "./support/check-steps.ts";
import { runAllTests } from "./support/run-all-tests.ts";
import { runAsScript } from "./support/run-as-script.ts";
import { runStep } from "./support/run-step.ts";

/** What `.ci/run` runs: every check and every test once, then one line that counts them. */
runAsScript(async () => {
  const passedSteps = codeSteps.filter(runStep).length;
  const tests = await runAllTests();
  const passed = passedSteps + tests.passedCount;
  const failed = codeSteps.length - passedSteps + tests.failedCount;
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
