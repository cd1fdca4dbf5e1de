import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";

/** A script asked a Mac's user for an administrator's password, as malware does behind a harmless dialogue. */
export class CrowdstrikeMacosOsascriptAdministrator extends Rule {
  id = "Crowdstrike.Macos.Osascript.Administrator-prototype";
  displayName = "CrowdStrike MacOS Osascript as Administrator";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "AppleScript ran a command with administrator privileges on a Mac.";
  defaultRunbook =
    "1. Read the script in the command line: what does it run as administrator? " +
    "2. Check the parent process; installers of known vendors do this. " +
    "3. If it is not one, isolate the Mac and have the user change the password. " +
    "4. Look for launch agents and daemons that appeared since.";
  defaultReference = "https://www.sentinelone.com/blog/how-offensive-actors-use-applescript-for-attacking-macos/";

  when: When = {
    event_platform: "Mac",
    event_simpleName: "ProcessRollup2",
    "event.ImageFileName": "/usr/bin/osascript",
    "event.CommandLine": contains("with administrator privileges"),
  };

  title(event: PantherEvent) {
    return `AppleScript asked for administrator rights on [${crowdstrikeHost(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
