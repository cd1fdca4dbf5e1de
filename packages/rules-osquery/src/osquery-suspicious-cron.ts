import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { patternMatchList } from "@pypanther/helpers/base";
import { osqueryHost } from "@pypanther/helpers/osquery";
import { shellWords } from "@pypanther/helpers/shell-words";

/** A timed job fetches something, runs from /tmp or pipes text into a shell, as intruders' jobs do. */
export class OsquerySuspiciousCron extends Rule {
  id = "Osquery.SuspiciousCron-prototype";
  displayName = "Suspicious cron detected";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Execution:Scheduled Task/Job"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1053"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A crontab entry runs a suspicious command.";
  defaultRunbook =
    "1. Read the command in the event, and find the user and file it stands in. " +
    "2. Ask the host's owner for what it is. " +
    "3. If nobody knows, keep a copy, remove the entry and isolate the host. " +
    "4. Look at what the command fetched and started.";
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
    return `Suspicious cron job on [${osqueryHost(event)}]`;
  }
}
