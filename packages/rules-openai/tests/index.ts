// Written by `pnpm sync-packs` from the rules in this folder.
export * as OpenAIAPIKeyAnomalousActivity from "./openai-api-key-anomalous-activity.tests";
export * as OpenAIAdminRoleAssignment from "./openai-admin-role-assignment.tests";
export * as OpenAICredentialStuffing from "./openai-credential-stuffing.tests";
export * as OpenAIIPAllowlistChanges from "./openai-ip-allowlist-changes.tests";
export * as OpenAILoginFailed from "./openai-login-failed.tests";
export * as OpenAILoginSuccess from "./openai-login-success.tests";
export * as OpenAISCIMConfigurationChange from "./openai-scim-configuration-change.tests";
