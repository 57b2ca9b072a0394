import { describe, expect, it } from "vitest";
import {
  importResultSentence,
  importSentence,
  rowsOfVerdict,
  writtenCount,
} from "#renderer/records/import-verdicts.ts";

describe("import counts", () => {
  const counts = { new: 40, update: 3, duplicate: 2, wrong: 1 };

  it("write the new and the changed only", () => {
    expect(writtenCount(counts)).toBe(43);
  });

  it("say everything in one sentence, and nothing of what isn't there", () => {
    expect(importSentence(counts)).toBe(
      "共46条：新增40条，更新3条，重复2条（不再导入），有误1条（不导入，请在表格中改正后再导入）。",
    );
    expect(importSentence({ new: 2, update: 0, duplicate: 0, wrong: 0 })).toBe("共2条：新增2条。");
    expect(importSentence({ new: 0, update: 0, duplicate: 0, wrong: 0 })).toBe(
      "表格中没有可导入的内容。",
    );
    expect(importResultSentence(40, 3)).toBe("已导入43条，其中新增40条，更新3条。");
  });

  it("narrow the rows to one verdict", () => {
    const row = (line: number, verdict: "new" | "wrong") => ({
      line,
      verdict,
      title: "",
      reasons: [],
      cells: {},
    });
    const rows = [row(2, "new"), row(3, "wrong"), row(4, "new")];
    expect(rowsOfVerdict(rows, "wrong").map(({ line }) => line)).toEqual([3]);
    expect(rowsOfVerdict(rows, null)).toHaveLength(3);
  });
});
