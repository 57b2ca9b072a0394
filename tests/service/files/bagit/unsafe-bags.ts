import { draft, listing, also, type BagCase } from "./bag-case.ts";
import { hashOf } from "./bag-fixture.ts";

const unsafe = (path: string, verdictCode = "unsafe-path"): BagCase[] => [
  {
    name: `${path} in a manifest`,
    verdict: "invalid",
    code: verdictCode,
    bag: also(listing(path)),
  },
  {
    name: `${path} in a tag manifest`,
    verdict: "invalid",
    code: "unsafe-path",
    bag: { tagManifest: (text, algorithm) => `${text}${hashOf(algorithm, "x")}  ${path}\n` },
  },
  {
    name: `${path} in fetch.txt`,
    verdict: "invalid",
    code: verdictCode,
    bag: { ...draft, fetch: `http://example.org/x 1 ${path}\n` },
  },
];

export const unsafeBags: BagCase[] = [
  "../../../README.md",
  "data/../../README.md",
  "data/..",
  "/etc/hostname",
  "~root/.bashrc",
  "~/.bashrc",
  "C:\\Windows\\win.ini",
  "C:/Windows/win.ini",
  "data/C:/x",
  "\\\\?\\UNC\\server\\share",
  "//server/share/x",
  "..\\..\\README.md",
  "data\\a.txt",
  "%HomeDrive%/x",
  "data/%HomeDrive%/x",
  "data/a\u0001b",
].flatMap((path) => unsafe(path));
