import { strFromU8, strToU8 } from "fflate";
import { sha256Hex } from "#service/core/hashing.ts";

type Parts = Record<string, Uint8Array>;

const relationsPart = "word/_rels/document.xml.rels";
/** Parts that belong to the whole paper: all papers come from one template and share the first's. */
const shared = /\/(?:styles|numbering|settings|webSettings|theme|fontTable|footnotes|endnotes)$/;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? "";
}

function relationsOf(parts: Parts): readonly Relation[] {
  const xml = strFromU8(parts[relationsPart] ?? new Uint8Array());
  return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => ({
    id: attribute(element, "Id"),
    type: attribute(element, "Type"),
    target: attribute(element, "Target"),
    isExternal: attribute(element, "TargetMode") === "External",
  }));
}

const pathOf = (target: string) =>
  target.startsWith("/") ? target.slice(1) : `word/${target.replace(/^\.\//, "")}`;

const relationsOfPart = (path: string) => path.replace(/([^/]+)$/, "_rels/$1.rels");

/** What tells two relations apart: their kind and what they lead to, byte for byte. */
function keyOf(parts: Parts, { type, target, isExternal }: Relation): string {
  if (isExternal) return `${type} ${target}`;
  const path = pathOf(target);
  const hashes = [path, relationsOfPart(path)].map((name) =>
    sha256Hex(parts[name] ?? new Uint8Array()),
  );
  return `${type} ${hashes.join(" ")}`;
}

/** The parts of the joined file: the first paper's, and of later ones what differs. */
export class JoinedParts {
  readonly parts: Parts;
  readonly #ids = new Map<string, string>();
  readonly #relations: string[] = [];
  readonly #overrides: string[] = [];
  #count = 0;

  constructor(first: Parts) {
    this.parts = { ...first };
    for (const relation of relationsOf(first)) {
      const key = keyOf(first, relation);
      if (!this.#ids.has(key)) this.#ids.set(key, relation.id);
    }
  }

  #add(from: Parts, relation: Relation): string {
    const id = `rIdJoined${++this.#count}`;
    let { target } = relation;
    if (!relation.isExternal) {
      const path = pathOf(relation.target);
      target = relation.target.replace(/(\.[A-Za-z0-9]+)$/, `-joined${this.#count}$1`);
      this.#copy(from, path, pathOf(target));
    }
    const mode = relation.isExternal ? ' TargetMode="External"' : "";
    this.#relations.push(
      `<Relationship Id="${id}" Type="${relation.type}" Target="${target}"${mode}/>`,
    );
    return id;
  }

  #copy(from: Parts, path: string, name: string): void {
    this.parts[name] = from[path] ?? new Uint8Array();
    const own = from[relationsOfPart(path)];
    if (own) this.parts[relationsOfPart(name)] = own;
    const types = strFromU8(from["[Content_Types].xml"] ?? new Uint8Array());
    const override = [...types.matchAll(/<Override\b[^>]*>/g)].find(
      ([element]) => attribute(element, "PartName") === `/${path}`,
    );
    if (override)
      this.#overrides.push(
        `<Override PartName="/${name}" ContentType="${attribute(override[0], "ContentType")}"/>`,
      );
  }

  /** The text of a later paper with its relations leading to the joined file's parts. */
  lead(xml: string, from: Parts): string {
    const known = new Map<string, string>();
    for (const relation of relationsOf(from)) {
      if (shared.test(relation.type)) continue;
      const key = keyOf(from, relation);
      const id = this.#ids.get(key) ?? this.#add(from, relation);
      this.#ids.set(key, id);
      known.set(relation.id, id);
    }
    return xml.replace(
      /(\br:(?:id|embed|link|pict)=")([^"]*)(")/g,
      (_, before: string, id: string, after: string) => before + (known.get(id) ?? id) + after,
    );
  }

  /** Writes down the relations and kinds of the parts that came in. */
  finish(): Parts {
    this.#append(relationsPart, "</Relationships>", this.#relations);
    this.#append("[Content_Types].xml", "</Types>", this.#overrides);
    return this.parts;
  }

  #append(name: string, end: string, elements: readonly string[]): void {
    const xml = strFromU8(this.parts[name] ?? new Uint8Array());
    this.parts[name] = strToU8(xml.replace(end, `${elements.join("")}${end}`));
  }
}
