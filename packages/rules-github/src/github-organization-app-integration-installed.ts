import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** An organization took in a GitHub App, which can reach its data with the rights it asked for, whoever runs it. */
export class GithubOrganizationAppIntegrationInstalled extends Rule<GitHubAudit> {
  id = "Github.Organization.App.Integration.Installed-prototype";
  displayName = "Github Organization App Integration Installed";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["Application Installation", "Github"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The organization installed a GitHub App. A malicious app can read or change whatever its permissions allow.";
  defaultRunbook =
    "1. Look the app up: who publishes it, what rights it holds, which repositories it sees. " +
    "2. Check that the app went through your approval of third parties. " +
    "3. Suspend the installation if it did not, and list the API calls it has made.";
  defaultReference =
    "https://docs.github.com/en/enterprise-server@3.4/developers/apps/managing-github-apps/installing-github-apps";
  summaryAttributes = ["actor", "name"];

  when: When = { action: "integration_installation.create" };

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.string("actor"), "an unknown actor");
    return `${actor} installed the app ${titleValue(event.text("name"), "of an unknown name")} in ${titleValue(event.text("org"), "an unknown organization")}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return githubAlertContext(event);
  }
}
