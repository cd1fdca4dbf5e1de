import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** Somebody joined or left an organization: a member nobody knows reads internal code, one who is missing cannot work. */
export class GitHubOrgModified extends Rule {
  id = "GitHub.Org.Modified-prototype";
  displayName = "GitHub User Added or Removed from Org";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A member was added to the organization or removed from it.";
  defaultRunbook =
    "1. Compare the change with the joiners and leavers known to HR. " +
    "2. For a member who was added, check teams, role and the identity linked to the account. " +
    "3. Remove members whom no manager vouches for and review what they cloned.";
  defaultReference = "https://docs.github.com/en/organizations/managing-membership-in-your-organization";

  when: When = { action: ["org.add_member", "org.remove_member"] };

  title(event: PantherEvent) {
    const actor = event.udmString("actor_user") || "<UNKNOWN_ACTOR>";
    const user = event.string("user") || "<UNKNOWN_USER>";
    const organization = event.string("org") || "<UNKNOWN_ORG>";
    return event.string("action") === "org.add_member"
      ? `GitHub.Audit: [${actor}] added [${user}] to [${organization}]`
      : `GitHub.Audit: [${actor}] removed [${user}] from [${organization}]`;
  }
}
