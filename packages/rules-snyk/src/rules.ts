// Written by `pnpm sync-packs` from the rules in this folder.
export { SnykMiscSettings } from "./snyk-misc-settings";
export { SnykOUChange } from "./snyk-ou-change";
export { SnykOrgSettings } from "./snyk-org-settings";
export { SnykProjectSettings } from "./snyk-project-settings";
export { SnykRoleChange } from "./snyk-role-change";
export { SnykServiceAccountChange } from "./snyk-service-account-change";
export { SnykSystemExternalAccess } from "./snyk-system-external-access";
export { SnykSystemPolicySetting } from "./snyk-system-policy-setting";
export { SnykSystemSSO } from "./snyk-system-sso";
export { SnykUserManagement } from "./snyk-user-management";
