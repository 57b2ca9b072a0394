import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ServiceClient } from "#renderer/api/service-client.ts";
import type { ClientMessage, ServiceMessage } from "#shared/kernel/wire.ts";
import { FakeService } from "./fake-service.ts";

let client: ServiceClient;

beforeEach(() => {
  client = new ServiceClient();
});

afterEach(() => {
  vi.useRealTimers();
});

function requestsOf(service: FakeService): Extract<ClientMessage, { kind: "request" }>[] {
  return service.received.filter((message) => message.kind === "request");
}

describe("ServiceClient", () => {
  it("holds a request until the first port comes", async () => {
    const reply = client.request("home.overview", null);
    expect(client.state.kind).toBe("connecting");
    const service = FakeService.joinTo(client);
    expect(client.state.kind).toBe("ready");
    const request = await service.nextRequest();
    service.answer(request.id, { ok: true, data: "overview" });
    expect(await reply).toEqual({ ok: true, data: "overview" });
  });

  it("asks a lost command again with the same ids on the next port", async () => {
    const first = FakeService.joinTo(client);
    const reply = client.request("person.create", { values: {} }, { kind: "command" });
    const asked = await first.nextRequest();
    expect(asked.commandId).toMatch(/^[0-9a-f-]{36}$/);
    await first.die(client);
    const second = FakeService.joinTo(client);
    const askedAgain = await second.nextRequest();
    expect(askedAgain).toEqual(asked);
    second.answer(askedAgain.id, { ok: true, data: { uid: "u", revision: 1 } });
    expect(await reply).toEqual({ ok: true, data: { uid: "u", revision: 1 } });
  });

  it("asks lost queries and workspace calls again", async () => {
    const first = FakeService.joinTo(client);
    const query = client.request("home.overview", null);
    const workspace = client.request("workspace.readSettings", null, { kind: "workspace" });
    await first.nextRequest();
    await first.nextRequest();
    await first.die(client);
    const second = FakeService.joinTo(client);
    for (const request of [await second.nextRequest(), await second.nextRequest()])
      second.answer(request.id, { ok: true, data: request.route });
    expect(await query).toEqual({ ok: true, data: "home.overview" });
    expect(await workspace).toEqual({ ok: true, data: "workspace.readSettings" });
  });

  it("settles a job as service-lost when its port is lost, and never asks it again", async () => {
    const first = FakeService.joinTo(client);
    const reply = client.request("backup.create", {}, { kind: "job" });
    await first.nextRequest();
    await first.die(client);
    expect(await reply).toMatchObject({ ok: false, error: { code: "service-lost" } });
    const second = FakeService.joinTo(client);
    const after = client.request("home.overview", null);
    second.answer((await second.nextRequest()).id, { ok: true, data: null });
    await after;
    expect(requestsOf(second).map(({ route }) => route)).toEqual(["home.overview"]);
  });

  it("sends a job that no port had taken yet", async () => {
    const reply = client.request("backup.create", {}, { kind: "job" });
    const service = FakeService.joinTo(client);
    service.answer((await service.nextRequest()).id, { ok: true, data: "made" });
    expect(await reply).toEqual({ ok: true, data: "made" });
  });

  it("passes a job's progress on by the request's id", async () => {
    const service = FakeService.joinTo(client);
    const seen: unknown[] = [];
    const reply = client.request(
      "backup.create",
      {},
      {
        kind: "job",
        onProgress: (progress) => seen.push(progress),
      },
    );
    const { id } = await service.nextRequest();
    const progress = { label: "正在写入", done: 1, total: 3 };
    service.tell({ type: "job.progress", jobId: id, progress });
    service.tell({ type: "job.progress", jobId: "another", progress });
    service.answer(id, { ok: true, data: null });
    await reply;
    expect(seen).toEqual([progress]);
  });

  it("sends a cancel, and lets the service say how the job ended", async () => {
    const service = FakeService.joinTo(client);
    const abort = new AbortController();
    const reply = client.request("backup.create", {}, { kind: "job", signal: abort.signal });
    const { id } = await service.nextRequest();
    abort.abort();
    expect(await service.nextCancel()).toEqual({ kind: "cancel", id });
    service.answer(id, { ok: true, data: "was already done" });
    expect(await reply).toEqual({ ok: true, data: "was already done" });
  });

  it("settles a cancelled query at once and ignores its late reply", async () => {
    const service = FakeService.joinTo(client);
    const abort = new AbortController();
    const reply = client.request("home.overview", null, { signal: abort.signal });
    const { id } = await service.nextRequest();
    abort.abort();
    expect(await reply).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(await service.nextCancel()).toEqual({ kind: "cancel", id });
    service.answer(id, { ok: true, data: null });
  });

  it("never calls a command back", async () => {
    const service = FakeService.joinTo(client);
    const abort = new AbortController();
    const options = { kind: "command", signal: abort.signal } as const;
    const reply = client.request("person.create", { values: {} }, options);
    const { id } = await service.nextRequest();
    abort.abort();
    service.answer(id, { ok: true, data: "written" });
    expect(await reply).toEqual({ ok: true, data: "written" });
    expect(service.received.some(({ kind }) => kind === "cancel")).toBe(false);
  });

  it("gives up on everything 10 s after a loss without a new port", async () => {
    const service = FakeService.joinTo(client);
    const reply = client.request("person.create", { values: {} }, { kind: "command" });
    await service.nextRequest();
    vi.useFakeTimers();
    client.lose();
    let isSettled = false;
    void reply.then(() => (isSettled = true));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await reply).toMatchObject({ ok: false, error: { code: "service-lost" } });
    expect(client.state.kind).toBe("lost");
  });

  it("gives a request made while the service is lost 10 s of its own", async () => {
    vi.useFakeTimers();
    client.lose();
    await vi.advanceTimersByTimeAsync(60_000);
    const reply = client.request("home.overview", null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reply).toMatchObject({ ok: false, error: { code: "service-lost" } });
  });

  it("answers everything with the refusal while the service refuses", async () => {
    const error = { code: "newer-database", message: "这份台账是用更新的版本建立的" };
    const waiting = client.request("home.overview", null);
    client.refuse(error);
    expect(client.state).toEqual({ kind: "refused", error });
    expect(await waiting).toEqual({ ok: false, error });
    expect(await client.request("home.overview", null)).toEqual({ ok: false, error });
    client.lose();
    expect(client.state.kind).toBe("refused");
    FakeService.joinTo(client);
    expect(client.state.kind).toBe("ready");
  });

  it("doesn't mistake the end of an old port for a loss", async () => {
    const first = FakeService.joinTo(client);
    const second = FakeService.joinTo(client);
    first.close();
    const reply = client.request("home.overview", null);
    second.answer((await second.nextRequest()).id, { ok: true, data: null });
    await reply;
    expect(client.state.kind).toBe("ready");
  });

  it("settles what can't be sent instead of throwing", async () => {
    FakeService.joinTo(client);
    const reply = await client.request("person.list", { view: () => "a function" });
    expect(reply).toMatchObject({ ok: false, error: { code: "unsendable" } });
  });

  it("tells listeners events and changes of state until they leave", async () => {
    const events: ServiceMessage[] = [];
    const states: string[] = [];
    const stopState = client.subscribe(() => states.push(client.state.kind));
    client.onEvent((event) => events.push({ kind: "event", event }));
    const service = FakeService.joinTo(client);
    service.tell({ type: "changed", recordType: "person", uids: ["u"] });
    await vi.waitFor(() => expect(events).toHaveLength(1));
    stopState();
    client.lose();
    expect(states).toEqual(["ready"]);
  });
});
