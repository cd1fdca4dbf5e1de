// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { NotionAuditLogsDataModel } from "@pypanther/data-models";
import { NotionAccountChange } from "./notion-account-change";
import { NotionAuditLogExported } from "./notion-audit-log-exported";
import { NotionLogin } from "./notion-login";
import { NotionLoginFromBlockedIP } from "./notion-login-from-blocked-ip";
import { NotionLoginFromNewLocation } from "./notion-login-from-new-location";
import { NotionManyPagesDeleted } from "./notion-many-pages-deleted";
import { NotionManyPagesExported } from "./notion-many-pages-exported";
import { NotionPagePermsAPIPermsChanged } from "./notion-page-perms-api-perms-changed";
import { NotionPagePermsGuestPermsChanged } from "./notion-page-perms-guest-perms-changed";
import { NotionPageSharedToWeb } from "./notion-page-shared-to-web";
import { NotionSAMLSSOConfigurationChanged } from "./notion-samlsso-configuration-changed";
import { NotionSharingSettingsUpdated } from "./notion-sharing-settings-updated";
import { NotionTeamspaceOwnerAdded } from "./notion-teamspace-owner-added";
import { NotionWorkspaceExported } from "./notion-workspace-exported";
import { NotionWorkspacePublicPageAdded } from "./notion-workspace-public-page-added";
import { NotionWorkspaceSCIMTokenGenerated } from "./notion-workspace-scim-token-generated";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    NotionAccountChange,
    NotionAuditLogExported,
    NotionLogin,
    NotionLoginFromBlockedIP,
    NotionLoginFromNewLocation,
    NotionManyPagesDeleted,
    NotionManyPagesExported,
    NotionPagePermsAPIPermsChanged,
    NotionPagePermsGuestPermsChanged,
    NotionPageSharedToWeb,
    NotionSAMLSSOConfigurationChanged,
    NotionSharingSettingsUpdated,
    NotionTeamspaceOwnerAdded,
    NotionWorkspaceExported,
    NotionWorkspacePublicPageAdded,
    NotionWorkspaceSCIMTokenGenerated,
  ],
  dataModels: [NotionAuditLogsDataModel],
});

export {
  NotionAccountChange,
  NotionAuditLogExported,
  NotionLogin,
  NotionLoginFromBlockedIP,
  NotionLoginFromNewLocation,
  NotionManyPagesDeleted,
  NotionManyPagesExported,
  NotionPagePermsAPIPermsChanged,
  NotionPagePermsGuestPermsChanged,
  NotionPageSharedToWeb,
  NotionSAMLSSOConfigurationChanged,
  NotionSharingSettingsUpdated,
  NotionTeamspaceOwnerAdded,
  NotionWorkspaceExported,
  NotionWorkspacePublicPageAdded,
  NotionWorkspaceSCIMTokenGenerated,
};
