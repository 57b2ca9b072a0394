import type { CDPSession } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startDesktopApp, type DesktopApp } from "../support/desktop-app.ts";
import { fillBranch } from "../support/desktop-branch.ts";
import { makeScratch, type Scratch } from "../support/desktop-scratch.ts";
import { RecordPage } from "../support/pages/record-page.ts";

let scratch: Scratch;
let desktop: DesktopApp;
let team: RecordPage;
let keys: CDPSession;

beforeAll(async () => {
  scratch = makeScratch();
  const dataDir = scratch.folder("data");
  await fillBranch(dataDir);
  desktop = await startDesktopApp({ dataDir });
  team = new RecordPage(desktop.page);
  keys = await desktop.page.context().newCDPSession(desktop.page);
  await team.begin("班组");
});

afterAll(async () => {
  await desktop.close();
  scratch.remove();
});

beforeEach(async () => {
  await team.box("班组名称").fill("");
  await team.box("班组名称").focus();
});

/** Pinyin under the cursor, as an input method shows it before a word is chosen. */
async function compose(pinyin: string): Promise<void> {
  const at = pinyin.length;
  await keys.send("Input.imeSetComposition", {
    text: pinyin,
    selectionStart: at,
    selectionEnd: at,
  });
}

/** A key as the page sees it while the input method has it. */
async function pressForInputMethod(key: string, modifiers = 0): Promise<void> {
  const event = { key, modifiers, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
  await keys.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
}

async function choose(word: string): Promise<void> {
  await keys.send("Input.insertText", { text: word });
}

const savedCount = (): Promise<number> => team.state.filter({ hasText: /^已保存/ }).count();
const focusedLabel = (): Promise<string | null> => team.focused.getAttribute("aria-label");

describe("while a word is composed", () => {
  it("Enter and Ctrl+S belong to the input method: nothing moves and nothing is saved", async () => {
    await compose("yunxing");
    await pressForInputMethod("Enter");
    await pressForInputMethod("s", 2);
    await pressForInputMethod("Process");
    expect(await focusedLabel()).toBe("班组名称");
    await choose("运行");
    await expect.poll(() => team.box("班组名称").inputValue()).toBe("运行");
    expect(await savedCount()).toBe(0);
    expect(await team.heading("新建班组").count()).toBe(1);
  });

  it("arrows and Esc leave the list of people alone", async () => {
    await team.choice("班组长").focus();
    await compose("wang");
    await pressForInputMethod("ArrowDown");
    await pressForInputMethod("Escape");
    expect(await focusedLabel()).toBe("班组长");
    await choose("王");
    await expect.poll(() => team.choice("班组长").inputValue()).toBe("王");
    await team.choice("班组长").fill("");
  });
});

describe("after a word is chosen", () => {
  it("the Enter that chose it, sent once more, moves nothing; the next one does", async () => {
    // In the same turn as compositionend, as some input methods send it: no wait can come between.
    await team.box("班组名称").evaluate((box) => {
      const again = (): void => {
        const enter = { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true };
        box.dispatchEvent(new KeyboardEvent("keydown", enter));
        Reflect.set(window, "endedAt", performance.now());
      };
      box.addEventListener("compositionend", again, { once: true });
    });
    await compose("yiban");
    await choose("一班");
    await expect.poll(() => team.box("班组名称").inputValue()).toBe("一班");
    expect(await focusedLabel()).toBe("班组名称");
    await desktop.page.waitForFunction(
      () => performance.now() - (Reflect.get(window, "endedAt") as number) > 60,
    );
    await desktop.page.keyboard.press("Enter");
    expect(await focusedLabel()).toBe("班组长");
    expect(await savedCount()).toBe(0);
  });

  it("Ctrl+S saves what was composed, to the last word", async () => {
    await compose("weixiuban");
    await choose("维修班");
    await team.save();
    await team.heading("维修班").waitFor();
  });
});
