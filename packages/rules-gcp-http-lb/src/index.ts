// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { GCPAccessAttemptsViolatingIAPAccessControls } from "./gcp-access-attempts-violating-iap-access-controls";
import { GCPCloudArmorReact2ShellRCEAttempt } from "./gcp-cloud-armor-react2-shell-rce-attempt";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [GCPAccessAttemptsViolatingIAPAccessControls, GCPCloudArmorReact2ShellRCEAttempt],
  dataModels: [],
});

export { GCPAccessAttemptsViolatingIAPAccessControls, GCPCloudArmorReact2ShellRCEAttempt };
