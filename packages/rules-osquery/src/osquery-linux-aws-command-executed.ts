import { contains, LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { shellWords } from "@pypanther/helpers/shell-words";

/** Somebody works with AWS by hand on a server, whose own role should do that work. */
export class OsqueryLinuxAWSCommandExecuted extends Rule {
  id = "Osquery.Linux.AWSCommandExecuted-prototype";
  displayName = "AWS command executed on the command line";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Linux", "Execution:User Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1204"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An AWS CLI command appeared in the shell history of a host.";
  defaultRunbook =
    "1. Read the command, and find out who the user is. " +
    "2. Check in CloudTrail with which credentials it ran and what it did. " +
    "3. If it is not explained, revoke those credentials and treat the host as broken into. " +
    "4. Keep long-lived keys off the host.";
  defaultReference = "https://attack.mitre.org/techniques/T1078/";
  summaryAttributes = ["name", "action"];

  when: When = {
    action: "added",
    name: contains("shell_history"),
    "decorations.platform": () => not(this.platformIgnoreList),
  };

  /** Platforms whose users work with AWS by hand. */
  platformIgnoreList: string[] = ["darwin"];

  rule(event: PantherEvent) {
    return shellWords(event.string("columns", "command"))?.[0] === "aws";
  }

  title(event: PantherEvent) {
    const user = event.text("columns", "username") || "<UNKNOWN_USER>";
    return `[${user}] ran an AWS command on [${event.text("hostIdentifier") || "<UNKNOWN_HOST>"}]`;
  }
}
