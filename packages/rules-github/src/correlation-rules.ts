// Written by `pnpm sync-packs` from the rules in this folder.
export { GitHubAdvancedSecurityChangeNotFollowedByRepoArchived } from "./correlation-rules/github-advanced-security-change-not-followed-by-repo-archived";
export { GitHubArtifactDownloadFromCrossForkWorkflow } from "./correlation-rules/github-artifact-download-from-cross-fork-workflow";
export { GitHubPullRequestTargetWithCheckoutInWorkflow } from "./correlation-rules/github-pull-request-target-with-checkout-in-workflow";
export { GitHubPullRequestTargetWithSelfHostedRunner } from "./correlation-rules/github-pull-request-target-with-self-hosted-runner";
