import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ErrorPanel } from "#renderer/ui/plain/error-panel.tsx";
import { ProgressBar } from "#renderer/ui/plain/progress-bar.tsx";
import { TextField } from "#renderer/ui/plain/text-field.tsx";

const copyNothing = (): void => undefined;

describe("ErrorPanel", () => {
  it("says what happened, what is safe and what to do, and shows no code", () => {
    const error = { code: "conflict", message: "这条记录已被修改" };
    const html = renderToStaticMarkup(createElement(ErrorPanel, { error, onCopy: copyNothing }));
    expect(html).toContain("这条记录已被修改");
    expect(html).toContain("已保存的记录不受影响。");
    expect(html).toContain("复制");
    expect(html).not.toContain("conflict");
  });

  it("doesn't say twice what is safe", () => {
    const error = { code: "x", message: "没有完成", hint: "已保存的记录不受影响。请再试一次。" };
    const html = renderToStaticMarkup(createElement(ErrorPanel, { error, onCopy: copyNothing }));
    expect(html.match(/不受影响/g)).toHaveLength(1);
  });
});

describe("ProgressBar", () => {
  it("stands empty while the total isn't known and never overflows", () => {
    expect(
      renderToStaticMarkup(createElement(ProgressBar, { label: "备份", done: 5, total: 0 })),
    ).toContain('value="0"');
    expect(
      renderToStaticMarkup(createElement(ProgressBar, { label: "备份", done: 5, total: 3 })),
    ).toContain('value="3"');
  });
});

describe("TextField", () => {
  it("binds its label and its problem to the box", () => {
    const html = renderToStaticMarkup(
      createElement(TextField, {
        label: "简称",
        value: "",
        problem: "请填写简称",
        onChange: copyNothing,
      }),
    );
    const id = /<label for="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${id}"`);
    expect(html).toContain(`aria-describedby="${id}-note"`);
    expect(html).toContain('aria-invalid="true"');
  });
});
