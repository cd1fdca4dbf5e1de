import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";

/** An organization took in a GitHub App, which can reach its data with the rights it asked for, whoever runs it. */
export class GithubOrganizationAppIntegrationInstalled extends Rule {
  id = "Github.Organization.App.Integration.Installed-prototype";
  displayName = "Github Organization App Integration Installed";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["Application Installation", "Github"];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The organization has a new GitHub App, which acts through the API with rights of its own.";
  defaultRunbook =
    "1. Look the app up: who publishes it, what rights it holds, which repositories it sees. " +
    "2. Check that the app went through your approval of third parties. " +
    "3. Suspend the installation if it did not, and list the API calls it has made.";
  defaultReference =
    "https://docs.github.com/en/enterprise-server@3.4/developers/apps/managing-github-apps/installing-github-apps";
  summaryAttributes = ["actor", "name"];

  when: When = { action: "integration_installation.create" };

  title(event: PantherEvent) {
    const actor = event.string("actor") || "<UNKNOWN_ACTOR>";
    return `[${actor}] installed the app [${event.text("name")}] in [${event.text("org")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return githubAlertContext(event);
  }
}
