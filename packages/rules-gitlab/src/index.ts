// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { GitLabAuditPasswordResetMultipleEmails } from "./gitlab-audit-password-reset-multiple-emails";
import { GitLabProductionPasswordResetMultipleEmails } from "./gitlab-production-password-reset-multiple-emails";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [GitLabAuditPasswordResetMultipleEmails, GitLabProductionPasswordResetMultipleEmails],
  dataModels: [],
});

export { GitLabAuditPasswordResetMultipleEmails, GitLabProductionPasswordResetMultipleEmails };
