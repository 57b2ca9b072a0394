import { setTimeout as delay } from "node:timers/promises";
import type { StartedWindow } from "../window/start-window.ts";

const patienceMs = 180_000;
const pollMs = 50;
const idleMs = 3_000;

/** Runs in the page: keeps the longest time between two frames from now on. */
const watchFrames = `(() => {
  let last = performance.now();
  globalThis.__benchLongest = 0;
  const step = (now) => {
    globalThis.__benchLongest = Math.max(globalThis.__benchLongest, now - last);
    last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})()`;
const readLongest = "globalThis.__benchLongest";

type Window = Pick<StartedWindow, "evaluate">;

async function until(window: Window, expression: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if ((await window.evaluate(`Boolean(${expression})`)) === true) return;
    await delay(pollMs);
  }
  throw new Error(`waited in vain for ${expression}`);
}

const buttonWith = (words: string) =>
  `[...document.querySelectorAll("button")].find((one) => one.textContent.startsWith(${JSON.stringify(words)}) && !one.disabled)`;

async function press(window: Window, words: string): Promise<void> {
  await until(window, buttonWith(words));
  await window.evaluate(`${buttonWith(words)}.click()`);
}

/** Opens 生成文稿 for every notice, as a clerk would, and waits until they are checked. */
export async function openBatch(window: Window): Promise<void> {
  await window.evaluate("location.hash = '#/records/notice'");
  const row = (at: number) => `document.querySelectorAll("[role=row][aria-rowindex]")[${at}]`;
  await until(window, row(1));
  for (const at of [0, 1])
    await window.evaluate(
      `${row(at)}.dispatchEvent(new MouseEvent("click", { bubbles: true, ctrlKey: ${at > 0} }))`,
    );
  await press(window, "选中全部");
  await until(window, 'document.body.textContent.includes("已选500条")');
  await press(window, "生成文稿");
  await until(window, 'document.querySelector(".batch-lacking")');
}

/** Makes the papers and answers the longest time between two frames meanwhile, in ms. */
export async function longestFrameWhileMaking(window: Window): Promise<number> {
  await window.evaluate(watchFrames);
  await press(window, "生成500份");
  await until(window, 'document.body.textContent.includes("已生成500份文稿")');
  return Number(await window.evaluate(readLongest));
}

/** The same while nothing is going on. */
export async function longestFrameWhileIdle(window: Window): Promise<number> {
  await window.evaluate(watchFrames);
  await delay(idleMs);
  return Number(await window.evaluate(readLongest));
}
