import { hashOf, type BagSpec } from "./bag-fixture.ts";

export interface BagCase {
  /** A promise: "a bag …" is judged as said. */
  name: string;
  verdict: "valid" | "warning" | "invalid";
  /** A finding that must be there; for "valid" there must be none. */
  code?: string;
  bag: BagSpec;
}

export const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
export const crlf = (text: string) => text.replaceAll("\n", "\r\n");
export const unended = (text: string) => text.replace(/[\r\n]+$/, "");
export const md5 = { algorithms: ["md5"] };
export const draft = { version: "0.97", ...md5 };
export const listing = (path: string, content = "x") => `${hashOf("md5", content)}  ${path}\n`;
export const also = (line: string) => ({ ...draft, manifest: (text: string) => text + line });
export const one = (path: string, content = "x") => ({ payload: { [path]: content } });
