import { DOMParser, XMLSerializer, onErrorStopParsing } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";
import { brokenWorkbook } from "#service/records/import/workbook-refusal.ts";

// Heavy (xmldom): reached only from fill-form.ts, which is imported on first use.

/** A part of a workbook as a tree. Throws AppError where it is no XML or declares its own words. */
export function parseXml(bytes: Uint8Array): Document {
  const text = Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw brokenWorkbook();
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
  } catch (error) {
    throw brokenWorkbook(undefined, error);
  }
}

/** A tree as the bytes of a part. */
export function xmlBytes(document: Document): Uint8Array {
  return Buffer.from(new XMLSerializer().serializeToString(document), "utf8");
}

/** All elements of that name under a node, whatever their prefix. */
export function elementsNamed(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS("*", name));
}

/** The direct children of that name. */
export function childrenNamed(node: Element, name: string): Element[] {
  return Array.from(node.childNodes).filter(
    (child): child is Element => child.nodeType === 1 && (child as Element).localName === name,
  );
}
