import { RuleTest } from "@pypanther/core";
import { GitHubOrgModified } from "../src/github-org-modified";

const joined = {
  p_log_type: "GitHub.Audit",
  action: "org.add_member",
  actor: "ines-okoro",
  org: "harbourline",
  user: "pavel-lindgren",
};

export const tests = [
  new RuleTest({
    name: "a member joins",
    expectedResult: true,
    log: joined,
    expectedTitle: "GitHub.Audit: [ines-okoro] added [pavel-lindgren] to [harbourline]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a member leaves",
    expectedResult: true,
    log: { ...joined, action: "org.remove_member" },
    expectedTitle: "GitHub.Audit: [ines-okoro] removed [pavel-lindgren] from [harbourline]",
  }),
  new RuleTest({
    name: "a member is only invited",
    expectedResult: false,
    log: { ...joined, action: "org.invite_member" },
  }),
];

export { GitHubOrgModified as rule };
