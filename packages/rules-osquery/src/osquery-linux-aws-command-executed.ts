import { contains, LogType, not, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { shellWords } from "@pypanther/helpers/shell-words";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user ran an AWS command on a host. */
export class OsqueryLinuxAWSCommandExecuted extends Rule {
  id = "Osquery.Linux.AWSCommandExecuted-prototype";
  displayName = "AWS command executed on the command line";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Linux", "Execution:User Execution"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1204"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user ran an AWS command on a host. An attacker on the host may be using credentials that they found there.";
  defaultRunbook =
    "1. Read the command, and find out who the user is. " +
    "2. Check in CloudTrail with which credentials it ran and what it did. " +
    "3. Move long-lived keys off the host. " +
    "4. Revoke the credentials and isolate the host if nobody can explain the command.";
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
    const user = titleValue(event.text("columns", "username"), "an unknown user");
    return `${user} ran an AWS command on ${titleValue(event.text("hostIdentifier"), "an unknown host")}`;
  }
}
