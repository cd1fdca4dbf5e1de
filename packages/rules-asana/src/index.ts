// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AsanaAuditDataModel } from "@pypanther/data-models";
import { AsanaServiceAccountCreated } from "./asana-service-account-created";
import { AsanaTeamPrivacyPublic } from "./asana-team-privacy-public";
import { AsanaWorkspaceDefaultSessionDurationNever } from "./asana-workspace-default-session-duration-never";
import { AsanaWorkspaceEmailDomainAdded } from "./asana-workspace-email-domain-added";
import { AsanaWorkspaceFormLinkAuthRequirementDisabled } from "./asana-workspace-form-link-auth-requirement-disabled";
import { AsanaWorkspaceGuestInvitePermissionsAnyone } from "./asana-workspace-guest-invite-permissions-anyone";
import { AsanaWorkspaceNewAdmin } from "./asana-workspace-new-admin";
import { AsanaWorkspaceOrgExport } from "./asana-workspace-org-export";
import { AsanaWorkspacePasswordRequirementsSimple } from "./asana-workspace-password-requirements-simple";
import { AsanaWorkspaceRequireAppApprovalsDisabled } from "./asana-workspace-require-app-approvals-disabled";
import { AsanaWorkspaceSAMLOptional } from "./asana-workspace-saml-optional";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    AsanaServiceAccountCreated,
    AsanaTeamPrivacyPublic,
    AsanaWorkspaceDefaultSessionDurationNever,
    AsanaWorkspaceEmailDomainAdded,
    AsanaWorkspaceFormLinkAuthRequirementDisabled,
    AsanaWorkspaceGuestInvitePermissionsAnyone,
    AsanaWorkspaceNewAdmin,
    AsanaWorkspaceOrgExport,
    AsanaWorkspacePasswordRequirementsSimple,
    AsanaWorkspaceRequireAppApprovalsDisabled,
    AsanaWorkspaceSAMLOptional,
  ],
  dataModels: [AsanaAuditDataModel],
});

export {
  AsanaServiceAccountCreated,
  AsanaTeamPrivacyPublic,
  AsanaWorkspaceDefaultSessionDurationNever,
  AsanaWorkspaceEmailDomainAdded,
  AsanaWorkspaceFormLinkAuthRequirementDisabled,
  AsanaWorkspaceGuestInvitePermissionsAnyone,
  AsanaWorkspaceNewAdmin,
  AsanaWorkspaceOrgExport,
  AsanaWorkspacePasswordRequirementsSimple,
  AsanaWorkspaceRequireAppApprovalsDisabled,
  AsanaWorkspaceSAMLOptional,
};
