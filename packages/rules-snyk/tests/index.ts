// Written by `pnpm sync-packs` from the rules in this folder.
export * as SnykMiscSettings from "./snyk-misc-settings.tests";
export * as SnykOUChange from "./snyk-ou-change.tests";
export * as SnykOrgSettings from "./snyk-org-settings.tests";
export * as SnykProjectSettings from "./snyk-project-settings.tests";
export * as SnykRoleChange from "./snyk-role-change.tests";
export * as SnykServiceAccountChange from "./snyk-service-account-change.tests";
export * as SnykSystemExternalAccess from "./snyk-system-external-access.tests";
export * as SnykSystemPolicySetting from "./snyk-system-policy-setting.tests";
export * as SnykSystemSSO from "./snyk-system-sso.tests";
export * as SnykUserManagement from "./snyk-user-management.tests";
