// Written by `pnpm sync-packs` from the rules in this folder.
export * as SentinelOneAlertPassthrough from "./sentinelone-alert-passthrough.tests";
export * as SentinelOneThreats from "./sentinelone-threats.tests";
