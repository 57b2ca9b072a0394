/** Papers of one template as one .docx for printing; see `joinDocx`. What it needs is loaded on first use. */
export async function joinPapers(
  papers: readonly Uint8Array[],
  recordedAt: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { joinDocx } = await import("./join/join-docx.ts");
  return joinDocx(papers, recordedAt, signal);
}
