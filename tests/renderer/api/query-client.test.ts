import { QueryObserver } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { createQueryClient, keepQueriesFresh } from "#renderer/api/query-client.ts";
import { ServiceClient } from "#renderer/api/service-client.ts";
import { FakeService } from "./fake-service.ts";

it("asks what is on screen again after a change and after a reconnection", async () => {
  const service = new ServiceClient();
  const queries = createQueryClient();
  const stop = keepQueriesFresh(service, queries);
  const queryFn = vi.fn(async () => 1);
  const leave = new QueryObserver(queries, {
    queryKey: ["home.overview", null],
    queryFn,
  }).subscribe(() => undefined);
  const far = FakeService.joinTo(service);
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(1));

  far.tell({ type: "changed", recordType: "person", uids: ["u"] });
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(2));

  await far.die(service);
  expect(queryFn).toHaveBeenCalledTimes(2);
  FakeService.joinTo(service);
  await vi.waitFor(() => expect(queryFn).toHaveBeenCalledTimes(3));
  leave();
  stop();
});
