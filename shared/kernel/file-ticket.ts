import { z } from "zod";

declare const fileTicketBrand: unique symbol;

/** A random id that stands for a path only main and the service know. Never a path. */
export type FileTicket = string & { readonly [fileTicketBrand]: true };

export type FileAccess = "read" | "write" | "folder";

/** The contract type of a ticket. `fileTicket` in the JSON Schema tells the command line to turn a path into one. */
export function fileTicket(access: FileAccess): z.ZodType<FileTicket, FileTicket> {
  return z
    .string()
    .regex(/^ticket-[0-9a-f]{32}$/, "文件凭据无效，请重新选择文件")
    .meta({ fileTicket: access }) as unknown as z.ZodType<FileTicket, FileTicket>;
}

interface PropertySchema {
  readonly fileTicket?: FileAccess;
}

/** The top-level properties of a route's input that are tickets, and what each must allow. */
export function fileTicketsOf(input: z.ZodType): ReadonlyMap<string, FileAccess> {
  const schema = z.toJSONSchema(input, { io: "input" }) as {
    properties?: Readonly<Record<string, PropertySchema>>;
  };
  return new Map(
    Object.entries(schema.properties ?? {}).flatMap(([name, { fileTicket: access }]) =>
      access === undefined ? [] : [[name, access] as const],
    ),
  );
}
