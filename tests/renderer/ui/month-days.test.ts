import { describe, expect, it } from "vitest";
import { monthDays, shiftMonth } from "#renderer/ui/month-days.ts";

describe("month sheet", () => {
  it("begins on the Monday on or before the first", () => {
    const days = monthDays("2026-11");
    expect(days[0]?.day).toBe("2026-10-26");
    expect(days).toHaveLength(42);
    expect(days.filter((day) => day.isInMonth)).toHaveLength(30);
  });

  it("moves over the turn of the year", () => {
    expect(shiftMonth("2026-12", 1)).toBe("2027-01");
    expect(shiftMonth("2026-01", -1)).toBe("2025-12");
    expect(shiftMonth("2026-03", -12)).toBe("2025-03");
  });
});
