import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { figures } from "../../build/bench/figures.ts";
import type { Figure } from "../../build/bench/figure.ts";
import { isFailure, judge, median } from "../../build/bench/judge.ts";
import { resultLine, resultTable } from "../../build/bench/print-results.ts";
import { runFigure } from "../../build/bench/run-figure.ts";
import { Workbench } from "../../build/bench/workbench.ts";

const silent = (): void => undefined;

function figureOf(change: Partial<Figure> = {}): Figure {
  return {
    name: "sample",
    unit: "ms",
    better: "lower",
    goal: 1.6,
    rounds: 3,
    prepare: () => Promise.reject(new Error("not prepared here")),
    ...change,
  };
}

function resultOf(subject: number[], control: number[], change: Partial<Figure> = {}) {
  return judge(figureOf(change), { subject, control });
}

describe("judging", () => {
  test("takes medians, of an even count the mean of the middle two", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
  });

  test("meets the goal at its edge, and fails only beyond its tolerance", () => {
    const edge = resultOf([160], [100]);
    expect([edge.ok, isFailure(edge)]).toEqual([true, false]);
    const near = resultOf([199], [100]);
    expect([near.ok, isFailure(near)]).toEqual([false, false]);
    expect(isFailure(resultOf([201], [100]))).toBe(true);
  });

  test("turns round where more is better", () => {
    const more = { better: "higher", goal: 0.5 } as const;
    expect(resultOf([50], [100], more).ok).toBe(true);
    expect(isFailure(resultOf([41], [100], more))).toBe(false);
    expect(isFailure(resultOf([39], [100], more))).toBe(true);
  });

  test("fails nobody on a noisy machine", () => {
    const noisy = resultOf([900, 900, 900], [100, 110, 170]);
    expect([noisy.noisy, noisy.ok, isFailure(noisy)]).toEqual([true, false, false]);
  });
});

describe("measuring", () => {
  const answers = { subject: [9], control: [9] };

  /** A figure that gives its answers in turn and writes down who was asked. */
  function scripted(subject: number[], control: number[]) {
    const asked: string[] = [];
    const next = (name: string, values: number[]) => () => {
      asked.push(name);
      return Promise.resolve(values.shift() ?? 0);
    };
    const figure = figureOf({
      prepare: () =>
        Promise.resolve({
          measureSubject: next("A", subject),
          measureControl: next("B", control),
          cleanUp: () => Promise.resolve(void asked.push("end")),
        }),
    });
    return { figure, asked };
  }

  async function run(figure: Figure) {
    const workbench = new Workbench();
    try {
      return await runFigure(figure, workbench, silent);
    } finally {
      await workbench.close();
    }
  }

  test("alternates, drops the warm-up and cleans up", async () => {
    const { figure, asked } = scripted([999, 1, 2, 3], [999, 10, 10, 10]);
    const result = await run(figure);
    expect(result.samples).toEqual({ subject: [1, 2, 3], control: [10, 10, 10] });
    expect(asked.join("")).toBe("ABABABABend");
  });

  test("measures a noisy control once more, and keeps what comes then", async () => {
    const noisyThenQuiet = [0, 10, 20, 10, 0, 10, 11, 10];
    const { figure } = scripted([0, 1, 1, 1, 0, 2, 2, 2], noisyThenQuiet);
    const result = await run(figure);
    expect([result.noisy, result.subject]).toEqual([false, 2]);
    const always = scripted([], [0, 10, 20, 10, 0, 10, 20, 10]);
    expect((await run(always.figure)).noisy).toBe(true);
    expect(always.asked.join("")).toBe("ABABABABABABABABend");
  });

  test("cleans up after a failure", async () => {
    const { figure, asked } = scripted([], []);
    const failing: Figure = {
      ...figure,
      prepare: async (workbench) => ({
        ...(await figure.prepare(workbench)),
        measureControl: () => Promise.reject(new Error("gone")),
      }),
    };
    await expect(run(failing)).rejects.toThrow("gone");
    expect(asked.at(-1)).toBe("end");
  });

  test("builds what figures share once", async () => {
    const workbench = new Workbench();
    let madeCount = 0;
    let closedCount = 0;
    const make = () =>
      Promise.resolve({ number: (madeCount += 1), close: () => void (closedCount += 1) });
    await workbench.shared(make);
    expect((await workbench.shared(make)).number).toBe(1);
    await workbench.close();
    expect(closedCount).toBe(1);
  });

  test("prints the agreed line and a table", () => {
    const result = judge(figureOf(), answers);
    expect(Object.keys(JSON.parse(resultLine(result)) as object)).toEqual(
      "name subject control unit ratio better goal ok spread noisy samples".split(" "),
    );
    expect(resultTable([result])).toContain("<= 1.6");
  });
});

describe("the command", () => {
  test("names the figures when asked for one it doesn't know", async () => {
    const asked = promisify(execFile)(process.execPath, ["build/bench.ts", "nothing"]);
    const names = figures.map(({ name }) => name).join(", ");
    await expect(asked).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(names) as string,
    });
  });

  test("has a name for each figure and no two alike", () => {
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  });
});
