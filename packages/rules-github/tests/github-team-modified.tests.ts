import { RuleTest } from "@pypanther/core";
import { GitHubTeamModified } from "../src/github-team-modified";

const memberAdded = {
  p_log_type: "GitHub.Audit",
  action: "team.add_member",
  actor: "ines-okoro",
  team: "harbourline/payments",
  user: "pavel-lindgren",
};

export const tests = [
  new RuleTest({
    name: "a team gets a member",
    expectedResult: true,
    log: memberAdded,
    expectedTitle: "GitHub.Audit: team [harbourline/payments] was modified",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the team is missing",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "team.destroy" },
    expectedTitle: "GitHub.Audit: team of an unknown name was modified",
  }),
  new RuleTest({
    name: "a team is renamed",
    expectedResult: false,
    log: { ...memberAdded, action: "team.rename" },
  }),
];

export { GitHubTeamModified as rule };
