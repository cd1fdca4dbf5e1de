// Written by `pnpm sync-packs` from the rules in this folder.
export * as NotionAccountChange from "./notion-account-change.tests";
export * as NotionAuditLogExported from "./notion-audit-log-exported.tests";
export * as NotionLogin from "./notion-login.tests";
export * as NotionLoginFromBlockedIP from "./notion-login-from-blocked-ip.tests";
export * as NotionLoginFromNewLocation from "./notion-login-from-new-location.tests";
export * as NotionManyPagesDeleted from "./notion-many-pages-deleted.tests";
export * as NotionManyPagesExported from "./notion-many-pages-exported.tests";
export * as NotionPagePermsAPIPermsChanged from "./notion-page-perms-api-perms-changed.tests";
export * as NotionPagePermsGuestPermsChanged from "./notion-page-perms-guest-perms-changed.tests";
export * as NotionPageSharedToWeb from "./notion-page-shared-to-web.tests";
export * as NotionSAMLSSOConfigurationChanged from "./notion-saml-sso-configuration-changed.tests";
export * as NotionSharingSettingsUpdated from "./notion-sharing-settings-updated.tests";
export * as NotionTeamspaceOwnerAdded from "./notion-teamspace-owner-added.tests";
export * as NotionWorkspaceExported from "./notion-workspace-exported.tests";
export * as NotionWorkspacePublicPageAdded from "./notion-workspace-public-page-added.tests";
export * as NotionWorkspaceSCIMTokenGenerated from "./notion-workspace-scim-token-generated.tests";
