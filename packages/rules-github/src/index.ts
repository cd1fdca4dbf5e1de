// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { GitHubAuditDataModel } from "@pypanther/data-models";
import { GitHubActionFailed } from "./github-action-failed";
import { GitHubAdvancedSecurityChange } from "./github-advanced-security-change";
import { GitHubBranchPolicyOverride } from "./github-branch-policy-override";
import { GitHubBranchProtectionDisabled } from "./github-branch-protection-disabled";
import { GitHubCrossForkWorkflowRun } from "./github-cross-fork-workflow-run";
import { GitHubOrgAuthChange } from "./github-org-auth-change";
import { GitHubOrgIpAllowlist } from "./github-org-ip-allowlist";
import { GitHubOrgModeratorsAdd } from "./github-org-moderators-add";
import { GitHubOrgModified } from "./github-org-modified";
import { GitHubRepoHookModified } from "./github-repo-hook-modified";
import { GitHubRepoInitialAccess } from "./github-repo-initial-access";
import { GitHubRepoRulesetModified } from "./github-repo-ruleset-modified";
import { GitHubSecretScanningAlertCreated } from "./github-secret-scanning-alert-created";
import { GitHubSupplyChainSuspiciousUserAgents } from "./github-supply-chain-suspicious-user-agents";
import { GitHubTeamModified } from "./github-team-modified";
import { GitHubUserAccessKeyCreated } from "./github-user-access-key-created";
import { GitHubUserRoleUpdated } from "./github-user-role-updated";
import { GitHubWebhookMaliciousCommentContent } from "./github-webhook-malicious-comment-content";
import { GitHubWebhookMaliciousCommitContent } from "./github-webhook-malicious-commit-content";
import { GitHubWebhookMaliciousIssuePagesContent } from "./github-webhook-malicious-issue-pages-content";
import { GitHubWebhookMaliciousPRTitles } from "./github-webhook-malicious-pr-titles";
import { GitHubWebhookModified } from "./github-webhook-modified";
import { GitHubWebhookPullRequestTargetUsage } from "./github-webhook-pull-request-target-usage";
import { GitHubWebhookSelfHostedRunnerUsed } from "./github-webhook-self-hosted-runner-used";
import { GitHubWebhookSha1HuludRepoCreated } from "./github-webhook-sha1-hulud-repo-created";
import { GitHubWebhookWorkflowArtifactDownload } from "./github-webhook-workflow-artifact-download";
import { GitHubWebhookWorkflowContainsCheckout } from "./github-webhook-workflow-contains-checkout";
import { GitHubWebhookWorkflowSkipCommits } from "./github-webhook-workflow-skip-commits";
import { GitHubWorkflowDispatchByGitHubBot } from "./github-workflow-dispatch-by-github-bot";
import { GitHubWorkflowPermissionsModified } from "./github-workflow-permissions-modified";
import { GithubOrganizationAppIntegrationInstalled } from "./github-organization-app-integration-installed";
import { GithubPublicRepositoryCreated } from "./github-public-repository-created";
import { GithubRepoArchived } from "./github-repo-archived";
import { GithubRepoCollaboratorChange } from "./github-repo-collaborator-change";
import { GithubRepoCreated } from "./github-repo-created";
import { GithubRepoVisibilityChange } from "./github-repo-visibility-change";
import { GithubRepoVulnerabilityDismissed } from "./github-repo-vulnerability-dismissed";
import { GithubRepositoryTransfer } from "./github-repository-transfer";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    GitHubActionFailed,
    GitHubAdvancedSecurityChange,
    GitHubBranchPolicyOverride,
    GitHubBranchProtectionDisabled,
    GitHubCrossForkWorkflowRun,
    GitHubOrgAuthChange,
    GitHubOrgIpAllowlist,
    GitHubOrgModeratorsAdd,
    GitHubOrgModified,
    GitHubRepoHookModified,
    GitHubRepoInitialAccess,
    GitHubRepoRulesetModified,
    GitHubSecretScanningAlertCreated,
    GitHubSupplyChainSuspiciousUserAgents,
    GitHubTeamModified,
    GitHubUserAccessKeyCreated,
    GitHubUserRoleUpdated,
    GitHubWebhookMaliciousCommentContent,
    GitHubWebhookMaliciousCommitContent,
    GitHubWebhookMaliciousIssuePagesContent,
    GitHubWebhookMaliciousPRTitles,
    GitHubWebhookModified,
    GitHubWebhookPullRequestTargetUsage,
    GitHubWebhookSelfHostedRunnerUsed,
    GitHubWebhookSha1HuludRepoCreated,
    GitHubWebhookWorkflowArtifactDownload,
    GitHubWebhookWorkflowContainsCheckout,
    GitHubWebhookWorkflowSkipCommits,
    GitHubWorkflowDispatchByGitHubBot,
    GitHubWorkflowPermissionsModified,
    GithubOrganizationAppIntegrationInstalled,
    GithubPublicRepositoryCreated,
    GithubRepoArchived,
    GithubRepoCollaboratorChange,
    GithubRepoCreated,
    GithubRepoVisibilityChange,
    GithubRepoVulnerabilityDismissed,
    GithubRepositoryTransfer,
  ],
  dataModels: [GitHubAuditDataModel],
});

export {
  GitHubActionFailed,
  GitHubAdvancedSecurityChange,
  GitHubBranchPolicyOverride,
  GitHubBranchProtectionDisabled,
  GitHubCrossForkWorkflowRun,
  GitHubOrgAuthChange,
  GitHubOrgIpAllowlist,
  GitHubOrgModeratorsAdd,
  GitHubOrgModified,
  GitHubRepoHookModified,
  GitHubRepoInitialAccess,
  GitHubRepoRulesetModified,
  GitHubSecretScanningAlertCreated,
  GitHubSupplyChainSuspiciousUserAgents,
  GitHubTeamModified,
  GitHubUserAccessKeyCreated,
  GitHubUserRoleUpdated,
  GitHubWebhookMaliciousCommentContent,
  GitHubWebhookMaliciousCommitContent,
  GitHubWebhookMaliciousIssuePagesContent,
  GitHubWebhookMaliciousPRTitles,
  GitHubWebhookModified,
  GitHubWebhookPullRequestTargetUsage,
  GitHubWebhookSelfHostedRunnerUsed,
  GitHubWebhookSha1HuludRepoCreated,
  GitHubWebhookWorkflowArtifactDownload,
  GitHubWebhookWorkflowContainsCheckout,
  GitHubWebhookWorkflowSkipCommits,
  GitHubWorkflowDispatchByGitHubBot,
  GitHubWorkflowPermissionsModified,
  GithubOrganizationAppIntegrationInstalled,
  GithubPublicRepositoryCreated,
  GithubRepoArchived,
  GithubRepoCollaboratorChange,
  GithubRepoCreated,
  GithubRepoVisibilityChange,
  GithubRepoVulnerabilityDismissed,
  GithubRepositoryTransfer,
};
