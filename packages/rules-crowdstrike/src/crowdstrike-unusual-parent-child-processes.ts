import { LogType, type PantherEvent, Severity } from "@pypanther/core";
import { crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

function parentProgram(event: PantherEvent): string {
  return event.string("event", "ParentBaseFileName").toLowerCase();
}

/** A Microsoft Office program started a command shell on a Windows host. */
export class CrowdstrikeUnusualParentChildProcesses extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Unusual.Parent.Child.Processes-prototype";
  displayName = "Crowdstrike Unusual Parent Child Processes";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Microsoft Office program started a command shell on a Windows host. Hostile documents do this.";
  defaultRunbook =
    "1. Read the shell's command line, and find the document that was open. " +
    "2. Ask the user where the document came from. " +
    "3. Delete the message from other mailboxes and block its sender if the document is hostile. " +
    "4. Isolate the host, and look for what the shell downloaded or started.";
  defaultReference = "https://medium.com/falconforce/falconfriday-e4554e9e6665";

  /** Parent and child, by file name in lower case, that do not belong together. */
  suspiciousParentChildCombinationsWindows: [parent: string, child: string][] = [
    ["winword.exe", "cmd.exe"],
    ["winword.exe", "powershell.exe"],
    ["excel.exe", "cmd.exe"],
    ["excel.exe", "powershell.exe"],
    ["outlook.exe", "cmd.exe"],
    ["outlook.exe", "powershell.exe"],
  ];

  rule(event: PantherEvent) {
    const started = [parentProgram(event), crowdstrikeProgram(event)];
    return this.suspiciousParentChildCombinationsWindows.some(
      ([parent, child]) => parent === started[0] && child === started[1],
    );
  }

  title(event: PantherEvent) {
    return `[${parentProgram(event)}] started [${crowdstrikeProgram(event)}]`;
  }

  protected programs() {
    return this.suspiciousParentChildCombinationsWindows.map(([, child]) => child);
  }
}
