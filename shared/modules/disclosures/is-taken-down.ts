/** Whether a notice hung somewhere and hangs nowhere any more. */
export function isTakenDown(postings: readonly { readonly removedOn: string | null }[]): boolean {
  return postings.length > 0 && postings.every(({ removedOn }) => removedOn !== null);
}
