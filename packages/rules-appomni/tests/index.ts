// Written by `pnpm sync-packs` from the rules in this folder.
export * as AppOmniAlertPassthrough from "./app-omni-alert-passthrough.tests";
