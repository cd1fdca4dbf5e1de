import { RuleTest } from "@pypanther/core";
import { GitHubSupplyChainSuspiciousUserAgents } from "../src/github-supply-chain-suspicious-user-agents";

const repositoryMade = {
  p_log_type: "GitHub.Audit",
  action: "repo.create",
  actor: "tomas-veld",
  repo: "tomas-veld/dump-4471",
  programmatic_access_type: "Personal access token (classic)",
  user_agent: "npm/11.2.0 node/v22.4.1 linux x64 workspaces/false ci/circle",
};

export const tests = [
  new RuleTest({
    name: "npm creates a repository",
    expectedResult: true,
    log: repositoryMade,
    expectedTitle:
      "Package manager [npm/11.2.0 node/v22.4.1 linux x64 workspaces/false ci/circle] did [repo.create] in GitHub",
    expectedSeverity: "MEDIUM",
    expectedDedup: "npm/11.2.0 node/v22.4.1 linux x64 workspaces/false ci/circle_tomas-veld",
    expectedAlertContext: {
      action: "repo.create",
      actor: "tomas-veld",
      actor_location: null,
      org: "",
      repo: "tomas-veld/dump-4471",
      user: "",
      user_agent: "npm/11.2.0 node/v22.4.1 linux x64 workspaces/false ci/circle",
      detected_pattern: "npm/11.2.0 node/v22.4.1 linux x64 workspaces/false ci/circle",
      user_agent_length: 60,
      programmatic_access_type: "Personal access token (classic)",
      analysis_note: "Tools that install packages fetch from a repository; they have no cause to change one.",
    },
  }),
  new RuleTest({
    name: "of several tools the last pattern names the one",
    expectedResult: true,
    log: { ...repositoryMade, actor: null, user_agent: "cargo/1.90.2 via PIP/26.1 {}" },
    expectedTitle: "Package manager [cargo/1.90.2] did [repo.create] in GitHub",
    expectedDedup: "cargo/1.90.2 via PIP/26.1 {}_<NO_ACTOR>",
  }),
  new RuleTest({
    name: "yarn",
    expectedResult: true,
    log: { ...repositoryMade, user_agent: "yarn/4.1.0-core npm/? node/v22.4.1 darwin arm64" },
  }),
  new RuleTest({
    name: "RubyGems",
    expectedResult: true,
    log: { ...repositoryMade, user_agent: "Ruby, RubyGems/3.6.1 x86_64-linux Ruby/3.4.0 (2025-12-25 patchlevel 0)" },
  }),
  new RuleTest({
    name: "npm clones a dependency",
    expectedResult: false,
    log: { ...repositoryMade, action: "git.clone" },
  }),
  new RuleTest({
    name: "a person with a browser",
    expectedResult: false,
    log: { ...repositoryMade, user_agent: "Mozilla/5.0 (X11; Linux x86_64)" },
  }),
  new RuleTest({
    name: "no client is named",
    expectedResult: false,
    log: { ...repositoryMade, user_agent: null },
  }),
];

export { GitHubSupplyChainSuspiciousUserAgents as rule };
