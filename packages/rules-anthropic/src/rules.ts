// Written by `pnpm sync-packs` from the rules in this folder.
export { AnthropicActivityAdminAPIKeyCreated } from "./anthropic-activity-admin-api-key-created";
export { AnthropicActivityAdminAPIKeyDeleted } from "./anthropic-activity-admin-api-key-deleted";
export { AnthropicActivityArtifactSharedPublicly } from "./anthropic-activity-artifact-shared-publicly";
export { AnthropicActivityExcessiveChatAccessFailures } from "./anthropic-activity-excessive-chat-access-failures";
export { AnthropicActivityIPRestrictionDeleted } from "./anthropic-activity-ip-restriction-deleted";
export { AnthropicActivityIntegrationConnected } from "./anthropic-activity-integration-connected";
export { AnthropicActivityMCPServerCreated } from "./anthropic-activity-mcp-server-created";
export { AnthropicActivityMCPServerDeleted } from "./anthropic-activity-mcp-server-deleted";
export { AnthropicActivityOrgUserDeleted } from "./anthropic-activity-org-user-deleted";
export { AnthropicActivityOrganizationSettingsUpdated } from "./anthropic-activity-organization-settings-updated";
export { AnthropicActivityPrimaryOwnerTransferred } from "./anthropic-activity-primary-owner-transferred";
export { AnthropicActivityRoleGranted } from "./anthropic-activity-role-granted";
export { AnthropicActivitySSODisabled } from "./anthropic-activity-sso-disabled";
export { AnthropicActivitySSOLoginFailed } from "./anthropic-activity-sso-login-failed";
export { AnthropicActivityServiceKeyCreated } from "./anthropic-activity-service-key-created";
export { AnthropicActivityServiceKeyRevoked } from "./anthropic-activity-service-key-revoked";
export { AnthropicActivitySpendLimitDeleted } from "./anthropic-activity-spend-limit-deleted";
