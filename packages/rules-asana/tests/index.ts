// Written by `pnpm sync-packs` from the rules in this folder.
export * as AsanaServiceAccountCreated from "./asana-service-account-created.tests";
export * as AsanaTeamPrivacyPublic from "./asana-team-privacy-public.tests";
export * as AsanaWorkspaceDefaultSessionDurationNever from "./asana-workspace-default-session-duration-never.tests";
export * as AsanaWorkspaceEmailDomainAdded from "./asana-workspace-email-domain-added.tests";
export * as AsanaWorkspaceFormLinkAuthRequirementDisabled from "./asana-workspace-form-link-auth-requirement-disabled.tests";
export * as AsanaWorkspaceGuestInvitePermissionsAnyone from "./asana-workspace-guest-invite-permissions-anyone.tests";
export * as AsanaWorkspaceNewAdmin from "./asana-workspace-new-admin.tests";
export * as AsanaWorkspaceOrgExport from "./asana-workspace-org-export.tests";
export * as AsanaWorkspacePasswordRequirementsSimple from "./asana-workspace-password-requirements-simple.tests";
export * as AsanaWorkspaceRequireAppApprovalsDisabled from "./asana-workspace-require-app-approvals-disabled.tests";
export * as AsanaWorkspaceSAMLOptional from "./asana-workspace-saml-optional.tests";
