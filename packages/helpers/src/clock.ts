import { mockable } from "@pypanther/core";

/** The time now, in milliseconds since 1970 UTC. */
export const now = mockable("now", () => Date.now());
