import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { githubWebhookAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";

/** A repository carries the mark of the Shai-Hulud worm, so its account is taken over and its secrets are being published. */
export class GitHubWebhookSha1HuludRepoCreated extends Rule {
  id = "GitHub.Webhook.Sha1HuludRepoCreated-prototype";
  displayName = "GitHub Sha1-Hulud Malicious Repository Created";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["GitHub", "Supply Chain", "Threat Intelligence"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A repository was created with the description that the Shai-Hulud worm uses. The account is likely taken over " +
    "and its secrets are being published.";
  defaultRunbook =
    "1. Make the repository private or delete it; keep a copy as evidence. " +
    "2. Revoke all tokens, keys and cloud credentials of the account, starting with those in the copy. " +
    "3. Find the machine or CI job where the account was used, isolate it and list its npm packages. " +
    "4. Search the organization for other repositories with the description, and for new workflows and runners.";
  defaultReference = "https://www.wiz.io/blog/shai-hulud-2-0-ongoing-supply-chain-attack";

  when: When = { action: "created", "repository.description": "Sha1-Hulud: The Second Coming." };

  title(event: PantherEvent) {
    const repository = titleValue(event.string("repository", "full_name"), "of an unknown name");
    return `Shai-Hulud repository ${repository} created by ${titleValue(event.string("sender", "login"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return githubWebhookAlertContext(event);
  }
}
