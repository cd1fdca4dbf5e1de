import { type AlertContext, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { crowdstrikeProcessAlertContext } from "@pypanther/helpers/crowdstrike-fdr";

/** A property list was handled by hand on a Mac, which can make a program start by itself. */
export class CrowdstrikeMacosPlutilUsage extends Rule {
  id = "Crowdstrike.Macos.Plutil.Usage-prototype";
  displayName = "CrowdStrike MacOS plutil Usage";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "plutil ran on a Mac.";
  defaultRunbook =
    "1. Read which property list the command line names and what is done to it. " +
    "2. Lists in LaunchAgents and LaunchDaemons matter most: do they start something unknown? " +
    "3. Check the parent process and user. " +
    "4. If it is not explained, restore the list and look for the program it starts.";
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
  dedup(event: PantherEvent) {
    const command = event.string("event", "CommandLine") || "<UNKNOWN_COMMAND_LINE>";
    return command.slice(command.lastIndexOf(" ") + 1);
  }

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeProcessAlertContext(event);
  }
}
