// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { GitHubAuditDataModel } from "@pypanther/data-models";
import { GitHubActionFailed } from "./github-action-failed";
import { GitHubBranchProtectionDisabled } from "./github-branch-protection-disabled";
import { GitHubRepoInitialAccess } from "./github-repo-initial-access";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [GitHubActionFailed, GitHubBranchProtectionDisabled, GitHubRepoInitialAccess],
  dataModels: [GitHubAuditDataModel],
});

export { GitHubActionFailed, GitHubBranchProtectionDisabled, GitHubRepoInitialAccess };
