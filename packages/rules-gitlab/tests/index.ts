// Written by `pnpm sync-packs` from the rules in this folder.
export * as GitLabAuditPasswordResetMultipleEmails from "./gitlab-audit-password-reset-multiple-emails.tests";
export * as GitLabProductionPasswordResetMultipleEmails from "./gitlab-production-password-reset-multiple-emails.tests";
