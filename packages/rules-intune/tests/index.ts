// Written by `pnpm sync-packs` from the rules in this folder.
export * as IntuneCreateModifyClientApp from "./intune-create-modify-client-app.tests";
export * as IntuneDeviceNotCompliant from "./intune-device-not-compliant.tests";
export * as IntuneNewDeviceManagementScript from "./intune-new-device-management-script.tests";
