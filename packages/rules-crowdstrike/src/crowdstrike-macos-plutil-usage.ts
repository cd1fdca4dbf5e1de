import { type AlertContext, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";
import type { CrowdstrikeFdrEvent } from "./events";

/** plutil ran on a Mac. */
export class CrowdstrikeMacosPlutilUsage extends Rule<CrowdstrikeFdrEvent> {
  id = "Crowdstrike.Macos.Plutil.Usage-prototype";
  displayName = "CrowdStrike MacOS plutil Usage";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The tool plutil ran on a Mac. Malware uses it to change property lists, so that it starts by itself.";
  defaultRunbook =
    "1. Read which property list the command line names and what is done to it. " +
    "2. Check first the lists in LaunchAgents and LaunchDaemons for unknown programs. " +
    "3. Check the parent process and user. " +
    "4. Restore the list, and isolate the Mac if it starts an unknown program.";
  defaultReference =
    "https://www.crowdstrike.com/blog/reconstructing-command-line-activity-on-macos/#:~:text=Terminal.savedState/.-,Windows.plist,-The%20file%20windows";

  when: When = {
    event_platform: "Mac",
    fdr_event_type: "ProcessRollup2",
    "event.ImageFileName": "/usr/bin/plutil",
    "event.CommandLine": () => not(this.expectedCommandLines),
  };

  /** Command lines that are no news. */
  expectedCommandLines: string[] = ["plutil -convert binary1 /Library/Preferences/com.tinyspeck.slackmacgap.plist"];

  title() {
    return "plutil ran on a Mac";
  }

  /** One alert for each property list. */
  dedup(event: PantherEvent<CrowdstrikeFdrEvent>) {
    const command = event.string("event", "CommandLine") || "<UNKNOWN_COMMAND_LINE>";
    return command.slice(command.lastIndexOf(" ") + 1);
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
