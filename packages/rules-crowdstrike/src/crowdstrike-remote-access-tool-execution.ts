import { LogType, type PantherEvent, Severity } from "@pypanther/core";
import { crowdstrikeProgram } from "@pypanther/helpers/crowdstrike-fdr";
import { CrowdstrikeWindowsProcessRule } from "@pypanther/helpers/crowdstrike-windows-process-rule";

/** A remote access program ran on a Windows host. */
export class CrowdstrikeRemoteAccessToolExecution extends CrowdstrikeWindowsProcessRule {
  id = "Crowdstrike.Remote.Access.Tool.Execution-prototype";
  displayName = "Crowdstrike Remote Access Tool Execution";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A remote access program ran on a Windows host. Attackers use such programs to control hosts.";
  defaultRunbook =
    "1. Check whether the program is the one your support uses. " +
    "2. Ask the user who had it installed if it is not. " +
    "3. Block the programs that nobody needs. " +
    "4. Remove the program if it is an attacker's, and look at what happened on the host while it ran.";
  defaultReference = "https://attack.mitre.org/techniques/T1219/";

  /** Programs for remote access, by file name in lower case. */
  remoteAccessExecutables: string[] = [
    "teamviewer_service.exe",
    "winvnc.exe",
    "racwinvnc.exe",
    "tvnserver.exe",
    "ultravnc.exe",
    "remotelyanywhere.exe",
    "logmein.exe",
    "g2svc.exe",
    "vncserver.exe",
    "awhost32.exe",
    "r_server.exe",
    "raabout.exe",
    "anydesk.exe",
    "ammyyadmin.exe",
    "putty.exe",
    "mstsc.exe",
    "chrome-remote-desktop-host.exe",
  ];

  title(event: PantherEvent) {
    return `Remote access tool [${crowdstrikeProgram(event)}] ran`;
  }

  protected programs() {
    return this.remoteAccessExecutables;
  }
}
