// Written by `pnpm sync-packs` from the rules in this folder.
export { CarbonBlackAlertV2Passthrough } from "./carbon-black-alert-v2-passthrough";
export { CarbonBlackAuditAPIKeyCreatedRetrieved } from "./carbon-black-audit-api-key-created-retrieved";
export { CarbonBlackAuditAdminGrant } from "./carbon-black-audit-admin-grant";
export { CarbonBlackAuditDataForwarderStopped } from "./carbon-black-audit-data-forwarder-stopped";
export { CarbonBlackAuditFlagged } from "./carbon-black-audit-flagged";
export { CarbonBlackAuditUserAddedOutsideOrg } from "./carbon-black-audit-user-added-outside-org";
