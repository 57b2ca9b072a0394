import { useSyncExternalStore } from "react";
import { client } from "./client.ts";
import type { ServiceState } from "./service-state.ts";

const readState = (): ServiceState => client.state;

/** Whether the service is coming, there, lost or refusing. */
export function useServiceState(): ServiceState {
  return useSyncExternalStore(client.subscribe, readState);
}
