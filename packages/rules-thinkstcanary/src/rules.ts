// Written by `pnpm sync-packs` from the rules in this folder.
export { ThinkstCanaryDCRC } from "./thinkst-canary-dcrc";
export { ThinkstCanaryIncident } from "./thinkst-canary-incident";
export { ThinkstCanaryTokenIncident } from "./thinkst-canary-token-incident";
