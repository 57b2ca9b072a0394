import { describe, expect, test } from "vitest";
import { gathering } from "#shared/modules/gatherings/gathering.record.ts";
import { blankValues, completeValues, reviseValues } from "#shared/records/complete-values.ts";

const held = (given: object) => completeValues(gathering, { ...blankValues(gathering), ...given });

describe("归属期 and 归档年度", () => {
  test("are filled from the day where the clerk left them empty", () => {
    expect(held({ occurredOn: "2026-03-08" })).toMatchObject({
      period: "2026-03",
      archiveYear: 2026,
    });
  });

  test("stay as the clerk set them: last year's 组织生活会 held this March", () => {
    const values = held({ occurredOn: "2026-03-08", period: "2025" });
    const moved = completeValues(
      gathering,
      reviseValues(gathering, values, { occurredOn: "2026-04-02" }),
    );
    expect(moved).toMatchObject({ period: "2025", archiveYear: 2026 });
  });

  test("move along when a wrong day is corrected", () => {
    const values = held({ occurredOn: "2025-12-30" });
    const moved = completeValues(
      gathering,
      reviseValues(gathering, values, { occurredOn: "2026-01-02" }),
    );
    expect(moved).toMatchObject({ period: "2026-01", archiveYear: 2026 });
  });

  test("given with the day are taken as given", () => {
    const values = held({ occurredOn: "2025-12-30" });
    const given = { occurredOn: "2026-01-02", period: "2025-12" };
    expect(completeValues(gathering, reviseValues(gathering, values, given))).toMatchObject({
      period: "2025-12",
    });
  });
});
