// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { TailscaleHTTPSDisabled } from "./tailscale-https-disabled";
import { TailscaleMachineApprovalRequirementsDisabled } from "./tailscale-machine-approval-requirements-disabled";
import { TailscaleMagicDNSDisabled } from "./tailscale-magic-dns-disabled";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [TailscaleHTTPSDisabled, TailscaleMachineApprovalRequirementsDisabled, TailscaleMagicDNSDisabled],
  dataModels: [],
});

export { TailscaleHTTPSDisabled, TailscaleMachineApprovalRequirementsDisabled, TailscaleMagicDNSDisabled };
