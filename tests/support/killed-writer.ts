import { createBag } from "#service/core/files/bagit/create-bag.ts";

// Run as a program of its own: writes a package and kills itself, without a word, at the given step.
const [target = "", step = "0"] = process.argv.slice(2);
let stepCount = 0;
await createBag({
  target,
  payload: [1, 2, 3, 4].map((n) => ({
    path: `2026年度/组织生活/第${n}次支委会/会议记录.docx`,
    source: { kind: "bytes", bytes: Buffer.alloc(1_500_000, n) },
  })),
  info: [["Bagging-Date", "2026-11-24"]],
  tagFiles: [{ name: "检验说明.txt", bytes: () => Promise.resolve(Buffer.from("检验说明")) }],
  onProgress: () => {
    stepCount += 1;
    if (stepCount === Number(step)) process.kill(process.pid, "SIGKILL");
  },
});
