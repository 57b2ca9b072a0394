import { ServiceClient } from "./service-client.ts";

/** This window's one client of the service. */
export const client = new ServiceClient();
