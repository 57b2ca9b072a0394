import { strFromU8, strToU8 } from "fflate";
import type { FontChoices } from "#shared/modules/fonts/paper-fonts.ts";

type Parts = Readonly<Record<string, Uint8Array>>;

/** Parts in which Word names fonts: text, styles, lists, headers, footers, notes. */
const namesFonts =
  /^word\/(?:document|styles|numbering|header\d*|footer\d*|footnotes|endnotes)[^/]*\.xml$/;

function replaced(xml: string, choices: FontChoices): string {
  return xml.replace(/<w:rFonts\b[^>]*>/g, (fonts) =>
    fonts.replace(
      /(\bw:(?:ascii|hAnsi|eastAsia|cs)=")([^"]*)(")/g,
      (_, before: string, name: string, after: string) =>
        before + (Object.hasOwn(choices, name) ? (choices[name] ?? name) : name) + after,
    ),
  );
}

/** The parts of a paper set in the fonts that this PC has instead of those it lacks. */
export function replaceFonts(parts: Parts, choices: FontChoices): Parts {
  if (Object.keys(choices).length === 0) return parts;
  const entries = Object.entries(parts).map(([name, bytes]) => [
    name,
    namesFonts.test(name) ? strToU8(replaced(strFromU8(bytes), choices)) : bytes,
  ]);
  return Object.fromEntries(entries) as Parts;
}
