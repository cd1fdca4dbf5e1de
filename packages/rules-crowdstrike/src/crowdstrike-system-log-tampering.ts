import { LogType, lookup, type PantherEvent, Severity } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** Windows event logs were cleared, as intruders do to cover their tracks. */
export class CrowdstrikeSystemlogTampering extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Systemlog.Tampering-prototype";
  displayName = "Crowdstrike Systemlog Tampering";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A built-in tool was told to clear event logs of Windows.";
  defaultRunbook =
    "1. Find out who ran the command and why. " +
    "2. If it is not explained, treat the host as broken into and isolate it. " +
    "3. Rebuild what happened before from forwarded logs and Falcon's own events. " +
    "4. Search other hosts for the same user and command.";
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
    return `Event logs cleared on [${crowdstrikeHost(event)}] by [${event.string("event", "CommandLine") || "<COMMAND_NOT_FOUND>"}]`;
  }

  protected programs() {
    return Object.keys(this.clearingSystemLogTools);
  }
}
