// Written by `pnpm sync-packs` from the rules in this folder.
export * as SOCRadarAlertPassthrough from "./socradar-alert-passthrough.tests";
