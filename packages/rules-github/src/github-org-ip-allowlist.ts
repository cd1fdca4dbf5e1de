import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** The addresses from which an organization may be reached changed, which can let an outsider connect or shut colleagues out. */
export class GitHubOrgIpAllowlist extends Rule<GitHubAudit> {
  id = "GitHub.Org.IpAllowlist-prototype";
  displayName = "GitHub Org IP Allow List modified";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The IP allow list of the organization or its enforcement changed. An attacker adds an address to connect from " +
    "outside.";
  defaultRunbook =
    "1. Find the entry or switch that changed in the audit log of the organization. " +
    "2. Check whether the network team planned it and whether an added range is yours. " +
    "3. Undo what nobody planned, then look for sign-ins and clones from the addresses it let in.";
  defaultReference =
    "https://docs.github.com/en/apps/maintaining-github-apps/managing-allowed-ip-addresses-for-a-github-app";
  summaryAttributes = ["actor", "action"];

  when: When = { action: () => this.allowlistActions };

  /** The actions that change the list or whether it is in force. */
  allowlistActions: string[] = [
    "ip_allow_list.enable",
    "ip_allow_list.disable",
    "ip_allow_list.enable_for_installed_apps",
    "ip_allow_list.disable_for_installed_apps",
    "ip_allow_list_entry.create",
    "ip_allow_list_entry.update",
    "ip_allow_list_entry.destroy",
  ];

  title(event: PantherEvent<GitHubAudit>) {
    return `GitHub IP allow list changed by ${titleValue(event.text("actor"), "an unknown actor")}`;
  }
}
