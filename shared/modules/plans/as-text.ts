/** A stored value as text: blank where it is none. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
