/** A value SQLite can hold. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A statement with its values bound apart from its text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

function isSql(part: SqlValue | Sql): part is Sql {
  return typeof part === "object" && part !== null && "text" in part;
}

/** SQL as a template: values are always bound, other Sql is spliced in. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? "";
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += "?";
      values.push(part);
    }
    text += strings[index + 1] ?? "";
  });
  return { text, values };
}

/** A table or column name, quoted. Names come from record types, never from input. */
export function sqlName(name: string): Sql {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a column or table name: ${name}`);
  return { text: `"${name}"`, values: [] };
}

/** Several pieces of SQL with a separator between them. */
export function sqlJoin(pieces: readonly Sql[], separator: string): Sql {
  return {
    text: pieces.map((piece) => piece.text).join(separator),
    values: pieces.flatMap((piece) => piece.values),
  };
}

/** No SQL at all, for conditions that do not apply. */
export const sqlNothing: Sql = { text: "", values: [] };
