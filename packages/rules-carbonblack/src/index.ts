// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { CarbonBlackAlertV2Passthrough } from "./carbon-black-alert-v2-passthrough";
import { CarbonBlackAuditAPIKeyCreatedRetrieved } from "./carbon-black-audit-api-key-created-retrieved";
import { CarbonBlackAuditAdminGrant } from "./carbon-black-audit-admin-grant";
import { CarbonBlackAuditDataForwarderStopped } from "./carbon-black-audit-data-forwarder-stopped";
import { CarbonBlackAuditFlagged } from "./carbon-black-audit-flagged";
import { CarbonBlackAuditUserAddedOutsideOrg } from "./carbon-black-audit-user-added-outside-org";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    CarbonBlackAlertV2Passthrough,
    CarbonBlackAuditAPIKeyCreatedRetrieved,
    CarbonBlackAuditAdminGrant,
    CarbonBlackAuditDataForwarderStopped,
    CarbonBlackAuditFlagged,
    CarbonBlackAuditUserAddedOutsideOrg,
  ],
  dataModels: [],
});

export {
  CarbonBlackAlertV2Passthrough,
  CarbonBlackAuditAPIKeyCreatedRetrieved,
  CarbonBlackAuditAdminGrant,
  CarbonBlackAuditDataForwarderStopped,
  CarbonBlackAuditFlagged,
  CarbonBlackAuditUserAddedOutsideOrg,
};
