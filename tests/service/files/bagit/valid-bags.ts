import { utf16be, crlf, unended, md5, draft, one, type BagCase } from "./bag-case.ts";

export const validBags: BagCase[] = [
  { name: "a plain 1.0 bag", verdict: "valid", bag: {} },
  ...["0.93", "0.94", "0.95", "0.96", "0.97"].map((version): BagCase => {
    return { name: `a plain ${version} bag`, verdict: "valid", bag: { version, ...md5 } };
  }),
  ...["md5", "sha1", "sha224", "sha384", "sha256", "sha512"].map((algorithm): BagCase => {
    const bag = { algorithms: [algorithm] };
    return { name: `a bag with only ${algorithm}`, verdict: "valid", bag };
  }),
  {
    name: "UTF-16BE tag files",
    verdict: "valid",
    bag: { ...draft, encoding: "UTF-16BE", encode: utf16be },
  },
  {
    name: "UTF-16LE tag files",
    verdict: "valid",
    bag: { ...draft, encoding: "UTF-16LE", encode: (text) => Buffer.from(text, "utf16le") },
  },
  {
    name: "UTF-16 tag files with a little-endian mark",
    verdict: "valid",
    bag: {
      ...draft,
      encoding: "UTF-16",
      encode: (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
    },
  },
  {
    name: "UTF-16 tag files without a mark",
    verdict: "valid",
    bag: { ...draft, encoding: "UTF-16", encode: utf16be },
  },
  {
    name: "ISO-8859-1 tag files",
    verdict: "valid",
    bag: {
      ...draft,
      encoding: "ISO-8859-1",
      encode: (text) => Buffer.from(text, "latin1"),
      payload: { "data/Núñez.txt": "ñ" },
      info: "Contact-Name: Núñez\n",
    },
  },
  {
    name: "a bag inside a bag",
    verdict: "valid",
    bag: {
      payload: {
        "data/inner/bagit.txt": "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n",
        "data/inner/manifest-md5.txt": "nonsense\n",
        "data/inner/data/x": "x",
      },
    },
  },
  { name: "a name with spaces", verdict: "valid", bag: one("data/a b  c.txt") },
  {
    name: "a literal %7E and ~ in 0.96",
    verdict: "valid",
    bag: { version: "0.96", ...md5, payload: { "data/%7Ea~b": "x", "data/50%": "y" } },
  },
  {
    name: "a ./ before each path",
    verdict: "valid",
    bag: { manifest: (text) => text.replaceAll("  data", "  ./data") },
  },
  {
    name: "CRLF lines",
    verdict: "valid",
    bag: { manifest: crlf, tagManifest: crlf, info: "A: b\r\n" },
  },
  { name: "CR lines", verdict: "valid", bag: { manifest: (text) => text.replaceAll("\n", "\r") } },
  {
    name: "CRLF without a last newline in 0.97",
    verdict: "valid",
    bag: {
      ...draft,
      manifest: (text) => unended(crlf(text)),
      tagManifest: (text) => unended(crlf(text)),
      declaration: "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8",
      info: "A: b\r\nC: d",
    },
  },
  { name: "a continuation line", verdict: "valid", bag: { info: "A: b\n  c\n\td\n" } },
  {
    name: "odd separators in 0.97",
    verdict: "valid",
    bag: { ...draft, info: "Test-Tag    :   5\nB:6\n" },
  },
  {
    name: "repeated Bagging-Date in 0.97",
    verdict: "valid",
    bag: { ...draft, info: "Bagging-Date: 2016-02-26\nBagging-Date: 2016-03-10\n" },
  },
  {
    name: "a right Payload-Oxum",
    verdict: "valid",
    bag: { ...one("data/a", "1234"), info: "Payload-Oxum: 4.1\n" },
  },
  {
    name: "repeated Contact-Name in 1.0",
    verdict: "valid",
    bag: { info: "Contact-Name: a\nContact-Name: b\n" },
  },
  {
    name: "percent, LF and CR escaped in the manifest",
    verdict: "valid",
    bag: { payload: { "data/a%b": "x" }, manifest: (text) => text.replace("a%b", "a%25b") },
  },
  { name: "a name that looks escaped but is literal", verdict: "valid", bag: one("data/a%25b") },
  {
    name: "a holey bag whose files have arrived",
    verdict: "valid",
    bag: { ...one("data/a", "12"), fetch: "http://example.org/a 2 data/a\n" },
  },
  {
    name: "a 0.97 fetch.txt with a path relative to data",
    verdict: "valid",
    bag: { ...draft, ...one("data/a"), fetch: "file:///home/a 42000 a\n" },
  },
  {
    name: "a 0.97 bag whose manifests together list every file",
    verdict: "valid",
    bag: {
      version: "0.97",
      payload: { "data/a": "x", "data/b": "y" },
      algorithms: ["md5", "sha1"],
      manifest: (text, algorithm) => `${text.split("\n")[algorithm === "md5" ? 0 : 1] ?? ""}\n`,
    },
  },
  {
    name: "upper-case checksums",
    verdict: "valid",
    bag: { manifest: (text) => text.replace(/^\w+/gm, (hex) => hex.toUpperCase()) },
  },
  { name: "an empty payload", verdict: "valid", bag: { payload: {} } },
  { name: "no bag-info.txt", verdict: "valid", bag: { info: null } },
  {
    name: "a 0.97 bag without tag manifests",
    verdict: "valid",
    bag: { ...draft, tagAlgorithms: [] },
  },
];
