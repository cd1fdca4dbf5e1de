import { RuleTest } from "@pypanther/core";
import { GithubOrganizationAppIntegrationInstalled } from "../src/github-organization-app-integration-installed";

const appInstalled = {
  p_log_type: "GitHub.Audit",
  action: "integration_installation.create",
  actor: "pavel-lindgren",
  name: "Changelog Robot",
  org: "harbourline",
};

export const tests = [
  new RuleTest({
    name: "an app is installed",
    expectedResult: true,
    log: appInstalled,
    expectedTitle: "[pavel-lindgren] installed the app [Changelog Robot] in [harbourline]",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      action: "integration_installation.create",
      actor: "pavel-lindgren",
      actor_location: null,
      org: "harbourline",
      repo: "",
      user: "",
    },
  }),
  new RuleTest({
    name: "the actor is missing",
    expectedResult: true,
    log: { ...appInstalled, actor: null },
    expectedTitle: "an unknown actor installed the app [Changelog Robot] in [harbourline]",
  }),
  new RuleTest({
    name: "an app is removed",
    expectedResult: false,
    log: { ...appInstalled, action: "integration_installation.destroy" },
  }),
];

export { GithubOrganizationAppIntegrationInstalled as rule };
