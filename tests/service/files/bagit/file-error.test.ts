import { expect, it } from "vitest";
import { toFileError } from "#service/core/files/bagit/file-error.ts";

const system = (code: string) => Object.assign(new Error(code), { code, path: "/盘/文件" });

it.each([
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EIO", "disk-error"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["EROFS", "read-only-disk"],
  ["EXDEV", "across-disks"],
  ["ENODEV", "drive-gone"],
  ["ENOTCONN", "drive-gone"],
  ["ENOENT", "file-missing"],
  ["ENAMETOOLONG", "name-too-long"],
  ["EFBIG", "file-too-large"],
  ["EWEIRD", "file-error"],
])("%s becomes %s, says in Chinese what is safe and what to do", (errno, code) => {
  const error = toFileError(system(errno));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/档案包没有写成/);
  expect(error.hint).toMatch(/没有改动。请/);
});
