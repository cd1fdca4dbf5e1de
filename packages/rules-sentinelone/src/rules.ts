// Written by `pnpm sync-packs` from the rules in this folder.
export { SentinelOneAlertPassthrough } from "./sentinelone-alert-passthrough";
export { SentinelOneThreats } from "./sentinelone-threats";
