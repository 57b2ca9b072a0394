import { randomUUID } from "node:crypto";
import { realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { shell } from "electron";
import type { ServiceHostMessage } from "#shared/kernel/host-protocol.ts";
import type { DesktopOutput } from "#shared/desktop-contract.ts";
import type { ServiceHost } from "./service-host.ts";

type Outcome = DesktopOutput<"desktop.openDocument">;

const notOpenable =
  "没有找到这份文稿的文件，可能已被移动或删除；全额版须由可看敏感的经办人打开。没有改动任何内容。";
const openable = new Set([".docx", ".pdf", ".xlsx", ".jpg", ".png"]);

/** Opens a registered document in the clerk's own office program. */
export async function openDocument(
  service: ServiceHost,
  dataDir: string,
  uid: string,
): Promise<Outcome> {
  const path = await documentPath(service, dataDir, uid);
  if (path === null) return refused(notOpenable);
  if (!openable.has(extname(path).toLowerCase())) {
    return refused("只能打开 Word、PDF、Excel 和图片文件。");
  }
  const failure = await shell.openPath(path);
  return failure === ""
    ? { opened: true, message: "" }
    : refused("没有能打开这个文件的程序，请先安装 WPS 或 Word。");
}

/** Shows a registered document in the file manager. */
export async function revealDocument(
  service: ServiceHost,
  dataDir: string,
  uid: string,
): Promise<Outcome> {
  const path = await documentPath(service, dataDir, uid);
  if (path === null) return refused(notOpenable);
  shell.showItemInFolder(path);
  return { opened: true, message: "" };
}

/** The real file behind a uid, or null when there is none inside the documents folder. */
async function documentPath(
  service: ServiceHost,
  dataDir: string,
  uid: string,
): Promise<string | null> {
  const id = randomUUID();
  const reply = await service.ask(
    { kind: "ask-document", id, uid },
    (message) => message.kind === "document" && message.id === id,
  );
  const path = pathOf(reply);
  if (path === null) return null;
  // Links are resolved first: the check is about where the file really lies.
  const [file, folder] = await Promise.all([
    realpath(path).catch(() => null),
    realpath(join(dataDir, "documents")).catch(() => null),
  ]);
  return file !== null && folder !== null && file.startsWith(folder + sep) ? file : null;
}

function pathOf(reply: ServiceHostMessage): string | null {
  return reply.kind === "document" ? reply.path : null;
}

function refused(message: string): Outcome {
  return { opened: false, message };
}
