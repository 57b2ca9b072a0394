import { desktopCall } from "./desktop.ts";

/** Puts text on the clipboard. */
export function copyText(text: string): void {
  void desktopCall("desktop.copyText", { text });
}
