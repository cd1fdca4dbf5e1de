import { LogType, lookup, type PantherEvent, Severity } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** A tool was started in the way that hands a shell on this host to someone elsewhere. */
export class CrowdstrikeReverseShellToolExecuted extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Reverse.Shell.Tool.Executed-prototype";
  displayName = "Crowdstrike Reverse Shell Tool Executed";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The arguments of a networking or scripting tool suggest a reverse shell.";
  defaultRunbook =
    "1. Read the command line for the address it connects to. " +
    "2. Ask the user and the administrators whether it was theirs. " +
    "3. If not, isolate the host and block the address. " +
    "4. Look at what the shell's child processes did.";
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
    return `[${crowdstrikeProgram(event)}] ran like a reverse shell on [${crowdstrikeHost(event)}]`;
  }

  protected programs() {
    return Object.keys(this.remoteShellTools);
  }
}
