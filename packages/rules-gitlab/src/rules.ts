// Written by `pnpm sync-packs` from the rules in this folder.
export { GitLabAuditPasswordResetMultipleEmails } from "./gitlab-audit-password-reset-multiple-emails";
export { GitLabProductionPasswordResetMultipleEmails } from "./gitlab-production-password-reset-multiple-emails";
