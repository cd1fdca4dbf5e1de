// Written by `pnpm sync-packs` from the rules in this folder.
export * as ThinkstCanaryDCRC from "./thinkst-canary-dcrc.tests";
export * as ThinkstCanaryIncident from "./thinkst-canary-incident.tests";
export * as ThinkstCanaryTokenIncident from "./thinkst-canary-token-incident.tests";
