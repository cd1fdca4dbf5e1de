// Written by `pnpm sync-packs` from the rules in this folder.
export { OpenAIAPIKeyAnomalousActivity } from "./openai-api-key-anomalous-activity";
export { OpenAIAdminRoleAssignment } from "./openai-admin-role-assignment";
export { OpenAICredentialStuffing } from "./openai-credential-stuffing";
export { OpenAIIPAllowlistChanges } from "./openai-ip-allowlist-changes";
export { OpenAILoginFailed } from "./openai-login-failed";
export { OpenAILoginSuccess } from "./openai-login-success";
export { OpenAISCIMConfigurationChange } from "./openai-scim-configuration-change";
export { OpenAIBruteForceLoginSuccess } from "./correlation-rules/openai-brute-force-login-success";
