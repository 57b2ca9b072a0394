import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname } from "node:path";
import { AppError } from "#shared/kernel/app-error.ts";

const networkTypes = /^(nfs4?|cifs|smb3|smbfs|afs|9p|fuse\.(sshfs|rclone|davfs))$/;
const stickTypes = /^(vfat|msdos|exfat|fuse\.exfat)$/;
const cloudFolder =
  /(^|[\\/])(OneDrive[^\\/]*|Dropbox|iCloudDrive|坚果云[^\\/]*|Nutstore[^\\/]*|百度网盘[^\\/]*|BaiduNetdisk[^\\/]*|WPS云盘[^\\/]*|WPSDrive[^\\/]*|腾讯微云[^\\/]*)([\\/]|$)/i;

interface Mount {
  readonly device: string;
  readonly type: string;
}

function unescapeMount(text: string): string {
  return text.replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
}

/** The mount a path lies on, by the text of /proc/mounts; of two on one place the later. */
export function mountOf(path: string, mountTable: string): Mount | null {
  const mounts = mountTable
    .split("\n")
    .map((line) => line.split(" "))
    .map(([device = "", point = "", type = ""]) => ({ device, point: unescapeMount(point), type }))
    .filter(
      ({ point }) =>
        point !== "" &&
        (path === point || path.startsWith(point.endsWith("/") ? point : `${point}/`)),
    )
    .sort((a, b) => a.point.length - b.point.length);
  return mounts.at(-1) ?? null;
}

/** What kind of unsafe place a mount is; null where it is a disk of the machine's own. */
export function mountPlace(mount: Mount): string | null {
  if (networkTypes.test(mount.type)) return "网络共享文件夹";
  return stickTypes.test(mount.type) || isRemovable(mount.device) ? "U盘等可移动磁盘" : null;
}

function isRemovable(device: string): boolean {
  const name = basename(device).replace(/\d+$/, "");
  const flag = `/sys/class/block/${name}/removable`;
  return (
    device.startsWith("/dev/sd") && existsSync(flag) && readFileSync(flag, "utf8").trim() === "1"
  );
}

function existingAncestor(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingAncestor(dirname(path));
}

function placeName(path: string): string | null {
  if (/^(\\\\|\/\/)/.test(path)) return "网络共享文件夹";
  if (cloudFolder.test(path)) return "云盘同步文件夹";
  if (!existsSync("/proc/mounts")) return null;
  const table = readFileSync("/proc/mounts", "utf8");
  const mount = mountOf(realpathSync(existingAncestor(path)), table);
  return mount ? mountPlace(mount) : null;
}

/**
 * Refuses a data folder where SQLite's locks or its write order can't be trusted: shares, sticks,
 * folders a cloud client copies (https://sqlite.org/howtocorrupt.html). Throws AppError `bad-location`.
 */
export function checkDataLocation(path: string): void {
  const place = placeName(path);
  if (place !== null)
    throw new AppError(
      "bad-location",
      `数据文件夹在${place}上，容易损坏，程序没有在那里打开台账。`,
      {
        hint: "请把数据文件夹放在本机硬盘上；需要带走时请用“备份”或“归档移交”。",
      },
    );
}
