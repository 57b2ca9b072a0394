import { randomUUID } from "node:crypto";
import { realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { shell } from "electron";
import type { ServiceHostMessage } from "#shared/kernel/host-protocol.ts";
import type { DesktopOutput } from "#shared/desktop-contract.ts";
import type { ServiceHost } from "./service-host.ts";

type Outcome = DesktopOutput<"desktop.openDocument">;

/** A registered document, or the branch's own template in place of an official one. */
type Asked = { readonly uid: string } | { readonly templateName: string };

const noDocument =
  "没有找到这份文稿的文件，可能已被移动或删除；全额版须由可看敏感的经办人打开。没有改动任何内容。";
const noTemplate =
  "没有找到这个模板的文件，可能已被移动、改名或删除。没有改动任何内容。可以点“用上一版”或“恢复官方模板”。";
const openable = new Set([".docx", ".pdf", ".xlsx", ".jpg", ".png"]);

/** Opens a registered document or an own template in the clerk's own office program. */
export async function openFile(
  service: ServiceHost,
  dataDir: string,
  asked: Asked,
): Promise<Outcome> {
  const path = await pathOf(service, dataDir, asked);
  if (path === null) return notThere(asked);
  if (!openable.has(extname(path).toLowerCase())) {
    return refused("只能打开 Word、PDF、Excel 和图片文件。");
  }
  const failure = await shell.openPath(path);
  return failure === ""
    ? { opened: true, message: "" }
    : refused("没有能打开这个文件的程序，请先安装 WPS 或 Word。");
}

/** Shows the same in the file manager. */
export async function revealFile(
  service: ServiceHost,
  dataDir: string,
  asked: Asked,
): Promise<Outcome> {
  const path = await pathOf(service, dataDir, asked);
  if (path === null) return notThere(asked);
  shell.showItemInFolder(path);
  return { opened: true, message: "" };
}

/** The real file behind a name, or null when there is none inside the folder of its kind. */
async function pathOf(service: ServiceHost, dataDir: string, asked: Asked): Promise<string | null> {
  const id = randomUUID();
  const reply = await service.ask(
    "uid" in asked
      ? { kind: "ask-document", id, ...asked }
      : { kind: "ask-template", id, ...asked },
    (message) => message.kind === "document" && message.id === id,
  );
  const path = pathIn(reply);
  if (path === null) return null;
  // Links are resolved first: the check is about where the file really lies.
  const [file, folder] = await Promise.all([
    realpath(path).catch(() => null),
    realpath(join(dataDir, "uid" in asked ? "documents" : "模板")).catch(() => null),
  ]);
  return file !== null && folder !== null && file.startsWith(folder + sep) ? file : null;
}

function pathIn(reply: ServiceHostMessage): string | null {
  return reply.kind === "document" ? reply.path : null;
}

function notThere(asked: Asked): Outcome {
  return refused("uid" in asked ? noDocument : noTemplate);
}

function refused(message: string): Outcome {
  return { opened: false, message };
}
