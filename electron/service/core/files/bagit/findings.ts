import type { BagFinding, BagVerdict } from "./bag-verdict.ts";

/** Collects findings while a bag is read and keeps the worst verdict so far. */
export class Findings {
  readonly #list: BagFinding[] = [];
  #verdict: BagVerdict["verdict"] = "valid";

  /** The bag breaks a rule of its version, or is unsafe to unpack. */
  invalid(code: string, path: string | null, message: string): void {
    this.#verdict = "invalid";
    this.#list.push({ code, path, message });
  }

  /** Allowed or tolerated, but a person should look at it. */
  warning(code: string, path: string | null, message: string): void {
    if (this.#verdict === "valid") this.#verdict = "warning";
    this.#list.push({ code, path, message });
  }

  /** Broken in version 1.0, tolerated in the drafts before it. */
  strictly(strict: boolean, code: string, path: string | null, message: string): void {
    if (strict) this.invalid(code, path, message);
    else this.warning(code, path, message);
  }

  get verdict(): BagVerdict["verdict"] {
    return this.#verdict;
  }

  get list(): readonly BagFinding[] {
    return this.#list;
  }
}
