import { z } from "zod";
import { linkKinds, type LinkKind } from "../../records/link-kinds.ts";
import { retentionPeriods } from "./retention-rule.record.ts";

/** Where the data of a package lie, below data/. */
export const packageFolder = "数据";
export const packageFile = `${packageFolder}/档案包.json`;
export const papersFile = `${packageFolder}/文稿登记.json`;
export const scansFile = `${packageFolder}/签字扫描件.json`;
export const linksFile = `${packageFolder}/关联.json`;
export const recordsFile = (recordType: string) => `${packageFolder}/${recordType}.json`;

/** The number of the format of these files; a reader refuses one it doesn't know. */
export const packageFormat = 1;

const text = (max: number) => z.string().max(max);
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/)
  .max(40);
const year = z.int().min(1900).max(2199).nullable();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const path = text(400);

const itemPaper = z.strictObject({ title: text(600), path, byteCount: count });

const packageItem = z.strictObject({
  folder: path,
  recordType: text(60),
  recordUid: z.uuid(),
  title: text(400),
  day: text(10).nullable(),
  archiveYear: year,
  className: text(80),
  retention: z
    .strictObject({
      label: text(80),
      period: z.enum(Object.keys(retentionPeriods) as [keyof typeof retentionPeriods]),
    })
    .nullable(),
  papers: z.array(itemPaper).max(2_000),
});

/** 档案包.json: whose package it is and its 件, so that it can be looked through. */
export const packageSchema = z.strictObject({
  format: z.literal(packageFormat),
  appVersion: text(40),
  branch: z.strictObject({ uid: z.uuid(), fullName: text(200) }).nullable(),
  archiveYear: year,
  createdAt: instant,
  includesSensitive: z.boolean(),
  items: z.array(packageItem).max(100_000),
});

/** One record as it stands in a package. Its values are checked against its type apart. */
const packageRecord = z.strictObject({
  uid: z.uuid(),
  revision: z.int().min(1),
  title: text(400),
  createdAt: instant,
  updatedAt: instant,
  finalizedAt: instant.nullable(),
  trashedAt: instant.nullable(),
  paper: z.strictObject({ signedAt: instant.nullable(), isStale: z.boolean() }).nullable(),
  values: z.record(z.string(), z.unknown()),
  /** Sensitive fields that were filled in and left out. */
  withheld: z.array(text(60)).max(200),
});

/** `<type>.json`: all records of one type. */
export const packageRecordsSchema = z.strictObject({
  recordType: text(60),
  label: text(80),
  records: z.array(packageRecord).max(500_000),
});

/** A registered paper as it stands in a package. */
const packagePaper = z.strictObject({
  uid: z.uuid(),
  recordType: text(60),
  recordUid: z.uuid(),
  recordRevision: z.int().min(1),
  recordTitle: text(400),
  title: text(600),
  templateName: text(80),
  templateLabel: text(80),
  templateVersion: text(40),
  templateSha256: sha256,
  snapshot: text(8_000_000),
  options: text(20_000).nullable(),
  fileName: text(255),
  /** Below data/. */
  path,
  sha256,
  byteCount: count,
  archiveYear: year,
  createdAt: instant,
});

/** 文稿登记.json: every paper of the package. */
export const packagePapersSchema = z.strictObject({
  papers: z.array(packagePaper).max(200_000),
});

/** A scan of a signed paper as it stands in a package. */
const packageScan = z.strictObject({
  uid: z.uuid(),
  documentUid: z.uuid(),
  fileName: text(255),
  /** Below data/. */
  path,
  sha256,
  byteCount: count,
  addedAt: instant,
});

/** 签字扫描件.json: every scan of the package. */
export const packageScansSchema = z.strictObject({
  scans: z.array(packageScan).max(200_000),
});

/** 关联.json: what came of what, among the records of the package. Rows are named by their uid, or blank. */
export const packageLinksSchema = z.strictObject({
  links: z
    .array(
      z.strictObject({
        uid: z.uuid(),
        from_type: text(60),
        from_uid: z.uuid(),
        from_row: text(36),
        to_type: text(60),
        to_uid: z.uuid(),
        to_row: text(36),
        kind: z.enum(Object.keys(linkKinds) as [LinkKind, ...LinkKind[]]),
        created_at: instant,
        created_by: text(120),
      }),
    )
    .max(500_000),
});

export type PackageLink = z.output<typeof packageLinksSchema>["links"][number];
export type PackageContents = z.output<typeof packageSchema>;
export type PackageRecord = z.output<typeof packageRecord>;
export type PackageScan = z.output<typeof packageScan>;
export type PackagePaper = z.output<typeof packagePaper>;
