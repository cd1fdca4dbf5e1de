import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** GitHub found a credential in a repository, where everyone with read access can take it. */
export class GitHubSecretScanningAlertCreated extends Rule<GitHubAudit> {
  id = "GitHub.Secret.Scanning.Alert.Created-prototype";
  displayName = "GitHub Secret Scanning Alert Created";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Secret scanning found a credential in a repository. Anyone with read access can take and use it.";
  defaultRunbook =
    "1. Open the finding linked in the alert to see what kind of secret it is. " +
    "2. Revoke the secret at its issuer before anything else; deleting the commit is not enough. " +
    "3. Search the logs of the service for use of the secret from places you do not know. " +
    "4. Help the author to keep it in a secret store instead.";
  defaultReference = "https://docs.github.com/en/code-security/secret-scanning/about-secret-scanning";

  when: When = { action: "secret_scanning_alert.create" };

  title(event: PantherEvent<GitHubAudit>) {
    const number = titleValue(event.text("number"), "of an unknown number");
    return `Secret found in ${titleValue(event.string("repo"), "an unknown repository")}, alert ${number}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    const repository = event.text("repo");
    const number = event.text("number");
    return {
      github_organization: event.get("org", "<ORG_NOT_FOUND>"),
      github_repository: event.get("repo", "<REPO_NOT_FOUND>"),
      alert_number: number || "<NUMBER_NOT_FOUND>",
      url:
        repository && number
          ? `https://github.com/${repository}/security/secret-scanning/${number}`
          : "<URL_NOT_FOUND>",
    };
  }
}
