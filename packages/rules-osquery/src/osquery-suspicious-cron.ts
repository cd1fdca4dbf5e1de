import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/base";
import { osqueryHost } from "@pypanther/helpers/osquery";
import { shellWords } from "@pypanther/helpers/shell-words";

/** A crontab entry runs a suspicious command. */
export class OsquerySuspiciousCron extends Rule {
  id = "Osquery.SuspiciousCron-prototype";
  displayName = "Suspicious cron detected";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Execution:Scheduled Task/Job"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1053"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A crontab entry runs a suspicious command. Attackers use cron jobs to stay on a host.";
  defaultRunbook =
    "1. Read the command in the event, and find the user and file it stands in. " +
    "2. Ask the host's owner what the command is for. " +
    "3. Look at what the command downloaded and started. " +
    "4. Keep a copy, remove the entry and isolate the host if nobody knows it.";
  defaultReference = "https://en.wikipedia.org/wiki/Cron";
  summaryAttributes = ["action", "hostIdentifier", "name"];

  when: When = { name: contains("crontab") };

  /** Globs for single words of a command. */
  suspiciousCronCmdArgs: string[] = ["/tmp/*", "curl", "dig", "http://*", "https://*", "nc", "wget"];

  /** Globs for a whole command. */
  suspiciousCronCmds: string[] = ["*|*sh", "*sh -c *"];

  rule(event: PantherEvent) {
    const command = event.string("columns", "command");
    if (command === "") return false;
    // Apostrophes in a crontab need not pair up.
    const words = shellWords(command.replaceAll("'", "\\'"));
    return (
      words !== null &&
      (words.some((word) => patternMatchList(word, this.suspiciousCronCmdArgs)) ||
        patternMatchList(command, this.suspiciousCronCmds))
    );
  }

  title(event: PantherEvent) {
    return `Suspicious cron job on ${osqueryHost(event)}`;
  }
}
