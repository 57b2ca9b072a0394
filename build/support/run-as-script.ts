import { BuildError } from "./build-error.ts";

/** Runs a script's main function; an expected failure is one sentence, anything else keeps its stack. */
export function runAsScript(main: () => Promise<number | void>): void {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      console.error(error instanceof BuildError ? error.message : error);
      process.exitCode = 1;
    },
  );
}
