import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A team changed its members, repositories, parent or existence, and with it who may reach which code. */
export class GitHubTeamModified extends Rule<GitHubAudit> {
  id = "GitHub.Team.Modified-prototype";
  displayName = "GitHub Team Modified";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A team was created or deleted, or its members, repositories or parent changed. An attacker can gain access to " +
    "code this way.";
  defaultRunbook =
    "1. Read from the action what about the team changed. " +
    "2. Let the lead of the team confirm it. " +
    "3. Roll back what the lead did not ask for, and look at the other changes of the same actor.";
  defaultReference = "https://docs.github.com/en/organizations/organizing-members-into-teams";

  when: When = {
    action: [
      "team.add_member",
      "team.add_repository",
      "team.change_parent_team",
      "team.create",
      "team.destroy",
      "team.remove_member",
      "team.remove_repository",
    ],
  };

  title(event: PantherEvent<GitHubAudit>) {
    return `GitHub.Audit: team ${titleValue(event.string("team"), "of an unknown name")} was modified`;
  }
}
