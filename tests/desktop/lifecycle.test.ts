import { spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDesktopApp } from "../support/desktop-app.ts";
import type { DesktopApp } from "../support/desktop-app.ts";
import { nextServicePid, servicePid } from "../support/desktop-processes.ts";
import "../support/desktop-page.ts";

let desktop: DesktopApp;

beforeAll(async () => {
  desktop = await startDesktopApp();
});

afterAll(async () => {
  await desktop.close();
});

describe("processes", () => {
  it("shows a window within the screen", async () => {
    const shown = (): Promise<unknown> =>
      desktop.app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        return { size: window?.getSize(), isVisible: window?.isVisible() };
      });
    await expect.poll(shown).toEqual({ size: [1280, 720], isVisible: true });
  });

  it("lets a second start end and bring the first window forward", async () => {
    await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const { program, args, cwd, env } = desktop.launch;
    const second = spawn(program, args, { cwd, env, stdio: "ignore" });
    const code = await new Promise((resolve) => second.once("exit", resolve));
    expect(code).toBe(0);
    await expect
      .poll(() =>
        desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()),
      )
      .toBe(true);
  });

  it("gives the page a new port when the service is killed", async () => {
    await desktop.page.evaluate(async () => {
      window.portCount = 0;
      window.addEventListener("message", (event: MessageEvent<{ kind?: string } | null>) => {
        if (event.data?.kind === "service-port") window.portCount = (window.portCount ?? 0) + 1;
      });
      await window.desktop.invoke("desktop.hello", null);
    });
    const ports = (): Promise<number | undefined> => desktop.page.evaluate(() => window.portCount);
    await expect.poll(ports, { timeout: 5_000 }).toBe(1);
    const before = await servicePid(desktop);
    process.kill(before, "SIGKILL");
    await expect.poll(ports, { timeout: 5_000 }).toBe(2);
    expect(await servicePid(desktop)).not.toBe(before);
  });
});

describe("ends", () => {
  let other: DesktopApp;

  beforeAll(async () => {
    other = await startDesktopApp();
    await other.page.evaluate(async () => {
      window.told = [];
      for (const name of ["service-lost", "menu"]) {
        window.desktop.on(name, (payload) => window.told?.push({ name, payload }));
      }
      await window.desktop.invoke("desktop.hello", null);
    });
  });

  afterAll(async () => {
    await other.close().catch(() => undefined);
  });

  const told = (): Promise<unknown> => other.page.evaluate(() => window.told?.at(-1));

  it("passes menu commands on to the page", async () => {
    await other.app.evaluate(({ Menu }) => {
      const [file] = Menu.getApplicationMenu()?.items ?? [];
      file?.submenu?.items[0]?.click();
    });
    await expect.poll(told).toEqual({ name: "menu", payload: { command: "new" } });
  });

  it("stops restarting a service that keeps dying, and says so in Chinese", async () => {
    let last = 0;
    for (let death = 0; death < 6; death += 1) {
      last = await nextServicePid(other, last);
      process.kill(last, "SIGKILL");
    }
    await expect
      .poll(told, { timeout: 10_000 })
      .toMatchObject({ payload: { error: { code: "service-gave-up" } } });
    await expect(servicePid(other)).rejects.toThrow();
  });

  it("asks the page to put drafts away, and closes when it has", async () => {
    let wasAsked = false;
    // Heard here and not in the page: the real page answers at once, and then it is gone.
    await other.page.exposeFunction("closeWasRequested", () => (wasAsked = true));
    await other.page.evaluate(async () => {
      const tell = Reflect.get(window, "closeWasRequested") as () => Promise<unknown>;
      window.desktop.on("close-requested", () => {
        void tell().then(() => window.desktop.invoke("desktop.closeNow", null));
      });
      await window.desktop.invoke("desktop.setUnsaved", { count: 1 });
    });
    const closed = new Promise<void>((resolve) => other.app.once("close", () => resolve()));
    await other.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
    // What the page called may come through after the end of the program.
    await expect.poll(() => wasAsked).toBe(true);
  });
});

describe("a data folder that can't be used", () => {
  it("is told to the page in Chinese, without a port, and the program still ends at once", async () => {
    const refused = await startDesktopApp({
      env: { BRANCH_LEDGER_DATA: "/tmp/OneDrive/branch-ledger" },
    });
    await refused.page.evaluate(async () => {
      window.portCount = 0;
      window.addEventListener("message", (event: MessageEvent<{ kind?: string } | null>) => {
        if (event.data?.kind === "service-port") window.portCount = 1;
      });
      window.desktop.on("service-lost", (payload) => (window.told = [payload]));
      await window.desktop.invoke("desktop.hello", null);
    });
    const told = (): Promise<unknown> => refused.page.evaluate(() => window.told?.[0]);
    const chinese: unknown = expect.stringMatching(/\p{Script=Han}/u);
    await expect.poll(told, { timeout: 5_000 }).toMatchObject({ error: { message: chinese } });
    expect(await refused.page.evaluate(() => window.portCount)).toBe(0);
    const startedAt = Date.now();
    await refused.close();
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });
});
