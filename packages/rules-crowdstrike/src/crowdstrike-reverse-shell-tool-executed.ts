import { LogType, lookup, type PantherEvent, Severity } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** A networking or scripting tool ran with arguments of a reverse shell. */
export class CrowdstrikeReverseShellToolExecuted extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Reverse.Shell.Tool.Executed-prototype";
  displayName = "Crowdstrike Reverse Shell Tool Executed";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A networking or scripting tool ran with arguments of a reverse shell. An attacker may have a shell on the " +
    "host.";
  defaultRunbook =
    "1. Read in the command line which address it connects to. " +
    "2. Ask the user and the administrators whether it was theirs. " +
    "3. Look at what the shell's child processes did. " +
    "4. Isolate the host and block the address if it was not.";
  defaultReference = "https://attack.mitre.org/techniques/T1059/";

  /** Programs, by file name in lower case → texts in their command lines that give a shell away. */
  remoteShellTools: Record<string, string[]> = {
    "nc.exe": ["cmd.exe", "powershell.exe", "command.exe"],
    "ncat.exe": ["cmd.exe", "powershell.exe", "command.exe"],
    "socat.exe": ["cmd.exe", "powershell.exe", "command.exe"],
    "psexec.exe": ["cmd.exe", "powershell.exe", "command.exe"],
    "python.exe": ["cmd.exe", "powershell.exe", "command.exe"],
    "powershell.exe": ["System.Net.Sockets.TcpClient"],
    "certutil.exe": ["-urlcache"],
    "php.exe": ["fsockopen", "cmd.exe", "powershell.exe", "command.exe"],
  };

  rule(event: PantherEvent) {
    const signatures = lookup(this.remoteShellTools, crowdstrikeProgram(event)) ?? [];
    return signatures.some((signature) => event.string("event", "CommandLine").includes(signature));
  }

  title(event: PantherEvent) {
    return `[${crowdstrikeProgram(event)}] ran like a reverse shell on ${crowdstrikeHost(event)}`;
  }

  protected programs() {
    return Object.keys(this.remoteShellTools);
  }
}
