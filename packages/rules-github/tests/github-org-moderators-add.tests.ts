import { RuleTest } from "@pypanther/core";
import { GitHubOrgModeratorsAdd } from "../src/github-org-moderators-add";

const moderatorAdded = {
  p_log_type: "GitHub.Audit",
  action: "organization_moderators.add_user",
  actor: "ines-okoro",
  org: "harbourline",
  user: "pavel-lindgren",
};

export const tests = [
  new RuleTest({
    name: "a user becomes a moderator",
    expectedResult: true,
    log: moderatorAdded,
    expectedTitle: "[ines-okoro] made [pavel-lindgren] a moderator of [harbourline]",
    expectedAlertContext: {
      action: "organization_moderators.add_user",
      actor: "ines-okoro",
      actor_location: null,
      org: "harbourline",
      repo: "",
      user: "pavel-lindgren",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "organization_moderators.add_user" },
    expectedTitle: "an unknown actor made an unknown user a moderator of an unknown organization",
  }),
  new RuleTest({
    name: "a moderator steps down",
    expectedResult: false,
    log: { ...moderatorAdded, action: "organization_moderators.remove_user" },
  }),
];

export { GitHubOrgModeratorsAdd as rule };
