/** Whether the bytes open as a .docx within the bounds that every .docx of ours keeps. */
export async function isDocx(bytes: Uint8Array): Promise<boolean> {
  const { openDocx } = await import("./open-docx.ts");
  return openDocx(bytes).ok;
}
