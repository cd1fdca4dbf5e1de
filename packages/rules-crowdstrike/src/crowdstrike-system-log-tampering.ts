import { LogType, lookup, type PantherEvent, Severity } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Windows tool ran with arguments that clear event logs. */
export class CrowdstrikeSystemlogTampering extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Systemlog.Tampering-prototype";
  displayName = "Crowdstrike Systemlog Tampering";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Windows tool ran with arguments that clear event logs. Attackers clear logs to hide what they did.";
  defaultRunbook =
    "1. Find out who ran the command and why. " +
    "2. Search other hosts for the same user and command. " +
    "3. Read the events before it in forwarded logs and in Falcon. " +
    "4. Isolate the host if nobody can explain the command.";
  defaultReference = "https://attack.mitre.org/techniques/T1070/001/";

  /** Programs, by file name in lower case → words that make them clear logs. */
  clearingSystemLogTools: Record<string, string[]> = {
    "wevtutil.exe": ["cl", "clear-log"],
    "powershell.exe": ["clear-eventlog"],
  };

  rule(event: PantherEvent) {
    const keywords = lookup(this.clearingSystemLogTools, crowdstrikeProgram(event)) ?? [];
    return keywords.some((keyword) => ` ${event.string("event", "CommandLine")} `.includes(` ${keyword} `));
  }

  title(event: PantherEvent) {
    return `Event logs cleared on ${crowdstrikeHost(event)} by ${titleValue(event.string("event", "CommandLine"), "an unknown command")}`;
  }

  protected programs() {
    return Object.keys(this.clearingSystemLogTools);
  }
}
