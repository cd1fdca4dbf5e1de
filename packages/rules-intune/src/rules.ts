// Written by `pnpm sync-packs` from the rules in this folder.
export { IntuneCreateModifyClientApp } from "./intune-create-modify-client-app";
export { IntuneDeviceNotCompliant } from "./intune-device-not-compliant";
export { IntuneNewDeviceManagementScript } from "./intune-new-device-management-script";
