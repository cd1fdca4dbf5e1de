// Written by `pnpm sync-packs` from the rules in this folder.
export * as CarbonBlackAlertV2Passthrough from "./carbon-black-alert-v2-passthrough.tests";
export * as CarbonBlackAuditAPIKeyCreatedRetrieved from "./carbon-black-audit-api-key-created-retrieved.tests";
export * as CarbonBlackAuditAdminGrant from "./carbon-black-audit-admin-grant.tests";
export * as CarbonBlackAuditDataForwarderStopped from "./carbon-black-audit-data-forwarder-stopped.tests";
export * as CarbonBlackAuditFlagged from "./carbon-black-audit-flagged.tests";
export * as CarbonBlackAuditUserAddedOutsideOrg from "./carbon-black-audit-user-added-outside-org.tests";
