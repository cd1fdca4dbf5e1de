// Written by `pnpm sync-packs` from the rules in this folder.
export { Auth0AdminInvitedWithTenantMemberDeletion } from "./correlation-rules/auth0-admin-invited-with-tenant-member-deletion";
