import { type AlertContext, contains, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeHost, crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";
import type { CrowdstrikeFdrEvent } from "./events";

/** AppleScript ran a command with administrator privileges on a Mac. */
export class CrowdstrikeMacosOsascriptAdministrator extends Rule<CrowdstrikeFdrEvent> {
  id = "Crowdstrike.Macos.Osascript.Administrator-prototype";
  displayName = "CrowdStrike MacOS Osascript as Administrator";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "AppleScript ran a command with administrator privileges on a Mac. Malware asks for the user's password this " +
    "way.";
  defaultRunbook =
    "1. Read in the command line what the script runs as administrator. " +
    "2. Check in the parent process whether an installer of a known vendor started it. " +
    "3. Look for launch agents and daemons that were added since. " +
    "4. Isolate the Mac and have the user change the password if no installer started it.";
  defaultReference = "https://www.sentinelone.com/blog/how-offensive-actors-use-applescript-for-attacking-macos/";

  when: When = {
    event_platform: "Mac",
    event_simpleName: "ProcessRollup2",
    "event.ImageFileName": "/usr/bin/osascript",
    "event.CommandLine": contains("with administrator privileges"),
  };

  title(event: PantherEvent<CrowdstrikeFdrEvent>) {
    return `AppleScript asked for administrator rights on ${crowdstrikeHost(event)}`;
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
