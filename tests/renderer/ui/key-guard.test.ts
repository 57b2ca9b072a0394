import { describe, expect, it } from "vitest";
import { createKeyGuard } from "#renderer/ui/key-guard.ts";

function setUp() {
  const target = new EventTarget();
  let now = 0;
  const guard = createKeyGuard(target, () => now);
  const press = (key: string, rest: { isComposing?: boolean; keyCode?: number } = {}) =>
    guard.isForInputMethod({ key, isComposing: false, keyCode: 0, ...rest });
  return {
    press,
    tell: (type: string) => target.dispatchEvent(new Event(type)),
    wait: (ms: number) => (now += ms),
  };
}

describe("key guard", () => {
  it("lets ordinary keys through", () => {
    const { press } = setUp();
    expect(press("Enter")).toBe(false);
    expect(press("a")).toBe(false);
  });

  it("leaves every key of a composition to the input method", () => {
    const { press, tell } = setUp();
    tell("compositionstart");
    expect(press("Enter")).toBe(true);
    expect(press(" ")).toBe(true);
    expect(press("ArrowDown")).toBe(true);
  });

  it("trusts isComposing and keyCode 229 where no event was seen", () => {
    const { press } = setUp();
    expect(press("Enter", { isComposing: true })).toBe(true);
    expect(press("Process", { keyCode: 229 })).toBe(true);
  });

  it("drops the Enter that is sent again right after the word was chosen", () => {
    const { press, tell, wait } = setUp();
    tell("compositionstart");
    tell("compositionend");
    wait(10);
    expect(press("Enter")).toBe(true);
    expect(press("a")).toBe(false);
  });

  it("takes a real Enter once the composition is over", () => {
    const { press, tell, wait } = setUp();
    tell("compositionstart");
    tell("compositionend");
    wait(120);
    expect(press("Enter")).toBe(false);
  });
});
