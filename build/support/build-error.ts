/** A failure whose message alone tells the developer what to do; printed without a stack. */
export class BuildError extends Error {
  override readonly name = "BuildError";
}
