import { mockable } from "@pypanther/core";

/** The moment, in milliseconds since 1970; tests replace it. */
export const currentTime = mockable("currentTime", () => Date.now());
