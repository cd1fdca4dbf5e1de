// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { IntuneCreateModifyClientApp } from "./intune-create-modify-client-app";
import { IntuneDeviceNotCompliant } from "./intune-device-not-compliant";
import { IntuneNewDeviceManagementScript } from "./intune-new-device-management-script";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [IntuneCreateModifyClientApp, IntuneDeviceNotCompliant, IntuneNewDeviceManagementScript],
  dataModels: [],
});

export { IntuneCreateModifyClientApp, IntuneDeviceNotCompliant, IntuneNewDeviceManagementScript };
