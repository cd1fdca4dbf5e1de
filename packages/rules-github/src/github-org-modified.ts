import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A member was added to an organization or removed from it. */
export class GitHubOrgModified extends Rule<GitHubAudit> {
  id = "GitHub.Org.Modified-prototype";
  displayName = "GitHub User Added or Removed from Org";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A member was added to the organization or removed from it. An attacker who is added can read internal code.";
  defaultRunbook =
    "1. Compare the change with the joiners and leavers known to HR. " +
    "2. Check the teams, the role and the linked identity of a member who was added. " +
    "3. Remove members whom no manager vouches for and review what they cloned.";
  defaultReference = "https://docs.github.com/en/organizations/managing-membership-in-your-organization";

  when: When = { action: ["org.add_member", "org.remove_member"] };

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown actor");
    const user = titleValue(event.string("user"), "an unknown user");
    const organization = titleValue(event.string("org"), "an unknown organization");
    return event.string("action") === "org.add_member"
      ? `GitHub.Audit: ${actor} added ${user} to ${organization}`
      : `GitHub.Audit: ${actor} removed ${user} from ${organization}`;
  }
}
