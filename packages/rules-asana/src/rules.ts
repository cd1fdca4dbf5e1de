// Written by `pnpm sync-packs` from the rules in this folder.
export { AsanaServiceAccountCreated } from "./asana-service-account-created";
export { AsanaTeamPrivacyPublic } from "./asana-team-privacy-public";
export { AsanaWorkspaceDefaultSessionDurationNever } from "./asana-workspace-default-session-duration-never";
export { AsanaWorkspaceEmailDomainAdded } from "./asana-workspace-email-domain-added";
export { AsanaWorkspaceFormLinkAuthRequirementDisabled } from "./asana-workspace-form-link-auth-requirement-disabled";
export { AsanaWorkspaceGuestInvitePermissionsAnyone } from "./asana-workspace-guest-invite-permissions-anyone";
export { AsanaWorkspaceNewAdmin } from "./asana-workspace-new-admin";
export { AsanaWorkspaceOrgExport } from "./asana-workspace-org-export";
export { AsanaWorkspacePasswordRequirementsSimple } from "./asana-workspace-password-requirements-simple";
export { AsanaWorkspaceRequireAppApprovalsDisabled } from "./asana-workspace-require-app-approvals-disabled";
export { AsanaWorkspaceSAMLOptional } from "./asana-workspace-saml-optional";
