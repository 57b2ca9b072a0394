import { codeSteps } from "./support/check-steps.ts";
import { runAsScript } from "./support/run-as-script.ts";
import { runStep } from "./support/run-step.ts";

/** `npm run check`: the code and the fast tests, every part even when one fails. */
runAsScript(() => {
  const steps = [
    ...codeSteps,
    { name: "fast tests", command: ["vitest", "run", "--project", "fast"] as const },
  ];
  const failed = steps.filter((step) => !runStep(step)).map(({ name }) => name);
  if (failed.length > 0) console.log(`check failed: ${failed.join(", ")}`);
  return Promise.resolve(failed.length === 0 ? 0 : 1);
});
