import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reply } from "#shared/kernel/reply.ts";
import { answerDialogs } from "../support/answer-dialogs.ts";
import { startDesktopApp } from "../support/desktop-app.ts";
import type { DesktopApp } from "../support/desktop-app.ts";
import "../support/desktop-page.ts";

let desktop: DesktopApp;

beforeAll(async () => {
  desktop = await startDesktopApp();
});

afterAll(async () => {
  await desktop.close();
});

function invoke(channel: string, input: unknown): Promise<Reply> {
  return desktop.page.evaluate(([c, i]) => window.desktop.invoke(c as string, i), [channel, input]);
}

describe("the page's cage", () => {
  it("runs in Chromium's sandbox", async () => {
    const pid = await desktop.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  });

  it("has no Node and exactly three doors, frozen", async () => {
    const found = await desktop.page.evaluate(() => ({
      require: typeof Reflect.get(window, "require"),
      process: typeof Reflect.get(window, "process"),
      keys: Object.keys(window.desktop).sort(),
      isFrozen: Object.isFrozen(window.desktop),
    }));
    expect(found).toEqual({
      require: "undefined",
      process: "undefined",
      keys: ["invoke", "on", "ticketFor"],
      isFrozen: true,
    });
  });

  it("has the strict web preferences", async () => {
    const preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const all = contents.getLastWebPreferences();
      const names = ["sandbox", "contextIsolation", "nodeIntegration", "webSecurity"];
      names.push("webviewTag", "nodeIntegrationInSubFrames");
      names.push("allowRunningInsecureContent", "experimentalFeatures");
      return Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
  });

  it("runs no inline script and no inline handler", async () => {
    const ran = await desktop.page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.inlineRan = true";
      document.body.append(script);
      const button = document.createElement("button");
      button.setAttribute("onclick", "window.inlineRan = true");
      document.body.append(button);
      button.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      button.remove();
      script.remove();
      return window.inlineRan ?? false;
    });
    expect(ran).toBe(false);
  });

  it("grants no permission", async () => {
    const answers = await desktop.page.evaluate(async () => {
      const asked = await Notification.requestPermission();
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => "granted",
        () => "denied",
      );
      return [asked, camera];
    });
    expect(answers).toEqual(["denied", "denied"]);
  });

  it("stays where it is and opens no window", async () => {
    const before = desktop.page.url();
    const opened = await desktop.page.evaluate(async () => {
      const link = document.createElement("a");
      link.href = "https://example.org/";
      link.target = "_blank";
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent("auxclick", { button: 1, bubbles: true }));
      link.remove();
      const window1 = window.open("app://ledger/");
      location.href = "app://preview/";
      location.href = "file:///etc/passwd";
      await new Promise((resolve) => setTimeout(resolve, 200));
      return window1 !== null;
    });
    const count = await desktop.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect({ opened, count, url: desktop.page.url() }).toEqual({
      opened: false,
      count: 1,
      url: before,
    });
  });

  it("sends no request outside, from the page or from main", async () => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url ?? "");
      response.end("here");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await desktop.page.evaluate(async (outside) => {
      const image = new Image();
      image.src = `${outside}/image`;
      navigator.sendBeacon(`${outside}/beacon`, "x");
      const frame = document.createElement("iframe");
      frame.src = `${outside}/frame`;
      document.body.append(frame);
      await fetch(`${outside}/fetch`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      frame.remove();
    }, address);
    const fromMain = await desktop.app.evaluate(
      ({ session }, outside) =>
        session.defaultSession.fetch(`${outside}/main`).then(
          () => "answered",
          () => "blocked",
        ),
      address,
    );
    server.close();
    expect({ hits, fromMain }).toEqual({ hits: [], fromMain: "blocked" });
  });
});

describe("app://", () => {
  it("answers the page with the policy and without leftovers of the nonce", async () => {
    const answer = await desktop.app.evaluate(async ({ session }) => {
      const response = await session.defaultSession.fetch("app://ledger/");
      const policy = response.headers.get("content-security-policy") ?? "";
      return { policy, text: await response.text() };
    });
    expect(answer.policy).toContain("default-src 'none'");
    expect(answer.policy).not.toContain("unsafe");
    expect(answer.text).not.toContain("__STYLE_NONCE__");
  });

  it.each([
    "app://ledger/../package.json",
    "app://ledger/%2e%2e/%2e%2e/package.json",
    "app://ledger/..%2f..%2fpackage.json",
    "app://ledger/..%5c..%5cpackage.json",
    "app://ledger/%00index.html",
    "app://ledger//etc/passwd",
    "app://ledger/C:/Windows/win.ini",
    "app://other/index.html",
    "app://index.html/",
    "app://__proto__/",
  ])("has no file at %s", async (url) => {
    const status = await desktop.app.evaluate(
      ({ session }, asked) =>
        session.defaultSession.fetch(asked).then(
          (response) => response.status,
          () => 404,
        ),
      url,
    );
    expect(status).toBe(404);
  });
});

describe("the desktop door", () => {
  it("answers hello with the version", async () => {
    const reply = await invoke("desktop.hello", null);
    expect(reply).toMatchObject({ ok: true, data: { appVersion: "0.1.0" } });
  });

  it.each([
    ["desktop.unknown", null],
    ["__proto__", null],
    ["desktop.copyText", { text: 5 }],
    ["desktop.copyText", null],
    ["desktop.openDocument", { uid: "../../etc/passwd" }],
    ["desktop.setUnsaved", { count: -1 }],
    ["desktop.chooseFile", { title: "x", purpose: "path" }],
    ["desktop.hello", { extra: true }],
  ])("refuses %s with %j as a value", async (channel, input) => {
    const reply = await invoke(channel, input);
    expect(reply).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  });

  it("refuses a page of another window", async () => {
    const refused = await desktop.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await second.loadURL("app://ledger/");
      const script = `window.desktop.invoke("desktop.copyText", { text: "x" })`;
      const reply: unknown = await second.webContents.executeJavaScript(script);
      second.destroy();
      return reply;
    });
    expect(refused).toMatchObject({ ok: false, error: { code: "foreign-sender" } });
  });

  it("gives a ticket for a chosen file, never its path", async () => {
    await answerDialogs(desktop.app, `${desktop.dataDir}/名册.xlsx`);
    const reply = await invoke("desktop.chooseFile", { title: "选择", purpose: "workbook" });
    expect(reply).toMatchObject({ ok: true, data: { name: "名册.xlsx" } });
    expect(JSON.stringify(reply)).not.toContain(desktop.dataDir);
    await answerDialogs(desktop.app, null);
    expect(await invoke("desktop.chooseFolder", { title: "选择" })).toEqual({
      ok: true,
      data: null,
    });
  });

  it("says in Chinese that a document isn't there", async () => {
    const uid = "01890a5d-ac96-774b-bcce-b302099a8057";
    const reply = await invoke("desktop.openDocument", { uid });
    expect(reply).toMatchObject({ ok: true, data: { opened: false } });
  });
});
