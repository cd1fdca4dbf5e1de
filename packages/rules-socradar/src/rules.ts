// Written by `pnpm sync-packs` from the rules in this folder.
export { SOCRadarAlertPassthrough } from "./socradar-alert-passthrough";
