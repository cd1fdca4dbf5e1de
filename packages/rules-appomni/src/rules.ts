// Written by `pnpm sync-packs` from the rules in this folder.
export { AppOmniAlertPassthrough } from "./app-omni-alert-passthrough";
