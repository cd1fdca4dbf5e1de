// Written by `pnpm sync-packs` from the rules in this folder.
export { NotionAccountChange } from "./notion-account-change";
export { NotionAuditLogExported } from "./notion-audit-log-exported";
export { NotionLogin } from "./notion-login";
export { NotionLoginFromBlockedIP } from "./notion-login-from-blocked-ip";
export { NotionLoginFromNewLocation } from "./notion-login-from-new-location";
export { NotionManyPagesDeleted } from "./notion-many-pages-deleted";
export { NotionManyPagesExported } from "./notion-many-pages-exported";
export { NotionPagePermsAPIPermsChanged } from "./notion-page-perms-api-perms-changed";
export { NotionPagePermsGuestPermsChanged } from "./notion-page-perms-guest-perms-changed";
export { NotionPageSharedToWeb } from "./notion-page-shared-to-web";
export { NotionSAMLSSOConfigurationChanged } from "./notion-saml-sso-configuration-changed";
export { NotionSharingSettingsUpdated } from "./notion-sharing-settings-updated";
export { NotionTeamspaceOwnerAdded } from "./notion-teamspace-owner-added";
export { NotionWorkspaceExported } from "./notion-workspace-exported";
export { NotionWorkspacePublicPageAdded } from "./notion-workspace-public-page-added";
export { NotionWorkspaceSCIMTokenGenerated } from "./notion-workspace-scim-token-generated";
export { NotionLoginWithAccountChange } from "./correlation-rules/notion-login-with-account-change";
