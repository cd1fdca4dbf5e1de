// Written by `pnpm sync-packs` from the rules in this folder.
export * as AnthropicActivityAdminAPIKeyCreated from "./anthropic-activity-admin-api-key-created.tests";
export * as AnthropicActivityAdminAPIKeyDeleted from "./anthropic-activity-admin-api-key-deleted.tests";
export * as AnthropicActivityArtifactSharedPublicly from "./anthropic-activity-artifact-shared-publicly.tests";
export * as AnthropicActivityExcessiveChatAccessFailures from "./anthropic-activity-excessive-chat-access-failures.tests";
export * as AnthropicActivityIPRestrictionDeleted from "./anthropic-activity-ip-restriction-deleted.tests";
export * as AnthropicActivityIntegrationConnected from "./anthropic-activity-integration-connected.tests";
export * as AnthropicActivityMCPServerCreated from "./anthropic-activity-mcp-server-created.tests";
export * as AnthropicActivityMCPServerDeleted from "./anthropic-activity-mcp-server-deleted.tests";
export * as AnthropicActivityOrgUserDeleted from "./anthropic-activity-org-user-deleted.tests";
export * as AnthropicActivityOrganizationSettingsUpdated from "./anthropic-activity-organization-settings-updated.tests";
export * as AnthropicActivityPrimaryOwnerTransferred from "./anthropic-activity-primary-owner-transferred.tests";
export * as AnthropicActivityRoleGranted from "./anthropic-activity-role-granted.tests";
export * as AnthropicActivitySSODisabled from "./anthropic-activity-sso-disabled.tests";
export * as AnthropicActivitySSOLoginFailed from "./anthropic-activity-sso-login-failed.tests";
export * as AnthropicActivityServiceKeyCreated from "./anthropic-activity-service-key-created.tests";
export * as AnthropicActivityServiceKeyRevoked from "./anthropic-activity-service-key-revoked.tests";
export * as AnthropicActivitySpendLimitDeleted from "./anthropic-activity-spend-limit-deleted.tests";
