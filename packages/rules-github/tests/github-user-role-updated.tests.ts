import { RuleTest } from "@pypanther/core";
import { GitHubUserRoleUpdated } from "../src/github-user-role-updated";

const promoted = {
  p_log_type: "GitHub.Audit",
  action: "org.update_member",
  actor: "ines-okoro",
  org: "harbourline",
  user: "pavel-lindgren",
};

export const tests = [
  new RuleTest({
    name: "the role of a member changes",
    expectedResult: true,
    log: promoted,
    expectedTitle: "[ines-okoro] changed the organization role of [pavel-lindgren]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a member joins",
    expectedResult: false,
    log: { ...promoted, action: "org.add_member" },
  }),
];

export { GitHubUserRoleUpdated as rule };
