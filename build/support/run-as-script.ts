import { BuildError } from "./build-error.ts";

/** Runs a script's main function; a number it gives is the exit code; an expected failure is one sentence, anything else keeps its stack. */
export function runAsScript(main: () => Promise<unknown>): void {
  main().then(
    (code) => {
      process.exitCode = typeof code === "number" ? code : 0;
    },
    (error: unknown) => {
      console.error(error instanceof BuildError ? error.message : error);
      process.exitCode = 1;
    },
  );
}
