import { describe, expect, test } from "vitest";
import { clockShift, createClock } from "#service/core/clock.ts";
import { createTicketId, createUid } from "#service/core/ids.ts";

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("ids", () => {
  test("an id is a UUIDv7 that carries its millisecond", () => {
    for (const epochMs of [0, 1, 0x17f22e279b0, 2 ** 48 - 1]) {
      const uid = createUid(epochMs);
      expect(uid).toMatch(uuidV7);
      expect(parseInt(uid.replaceAll("-", "").slice(0, 12), 16)).toBe(epochMs);
    }
  });

  test("ids of later moments sort after those of earlier ones", () => {
    const moments = [1, 255, 256, 65_535, 65_536, 1_795_000_000_000, 1_795_000_000_001];
    const uids = moments.map(createUid);
    expect(uids.toSorted()).toEqual(uids);
  });

  test("ids of one millisecond differ", () => {
    expect(new Set(Array.from({ length: 2000 }, () => createUid(7))).size).toBe(2000);
  });

  test("a ticket is what the contract calls one", () => {
    expect(createTicketId()).toMatch(/^ticket-[0-9a-f]{32}$/);
  });
});

describe("the clock", () => {
  const at = (instant: string) => createClock(clockShift(instant));

  test("today turns at midnight in Asia/Shanghai, whatever zone the machine is in", () => {
    expect(at("2026-11-22T15:59:58Z").today()).toBe("2026-11-22");
    expect(at("2026-11-22T16:00:00Z").today()).toBe("2026-11-23");
    expect(at("2026-12-31T16:00:00Z").today()).toBe("2027-01-01");
  });

  test("an instant is written with the offset of Asia/Shanghai and names the same moment", () => {
    const instant = at("2026-11-22T20:30:00.000Z").instant();
    expect(instant).toMatch(/^2026-11-23T04:30:0\d\.\d{3}\+08:00$/);
    expect(new Date(instant).toISOString().slice(0, 18)).toBe("2026-11-22T20:30:0");
  });

  test("without a start it is the system's time", () => {
    expect(clockShift(undefined)).toBe(0);
    const before = Date.now();
    const now = createClock().epochMs();
    expect(now >= before && now <= Date.now()).toBe(true);
  });
});
