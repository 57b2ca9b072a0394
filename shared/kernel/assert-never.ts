/** Marks a branch the types say cannot be reached; throws if it is. */
export function assertNever(value: never): never {
  throw new Error(`unreachable value: ${JSON.stringify(value)}`);
}
