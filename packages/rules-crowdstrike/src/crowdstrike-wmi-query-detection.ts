import {
  type AlertContext,
  contains,
  endsWith,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { crowdstrikeDetectionAlertContext, crowdstrikeHost } from "@pypanther/helpers/crowdstrike-fdr";

/** WMI's command line was used to look around or to start a process, here or on another host. */
export class CrowdstrikeWMIQueryDetection extends Rule {
  id = "Crowdstrike.WMI.Query.Detection-prototype";
  displayName = "Crowdstrike WMI Query Detection";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "wmic.exe ran with a query or a command that starts a process.";
  defaultRunbook =
    "1. Read the command line: an inventory query, or a process on another host (/node)? " +
    "2. Check the parent process and user: management tools use wmic, people seldom do. " +
    "3. If it is not explained, look at what the user and host did around that time. " +
    "4. For remote commands, look at the other host as well.";
  defaultReference = "https://learn.microsoft.com/en-us/windows/win32/wmisdk/querying-wmi";

  when: When = {
    "event.event_simpleName": "ProcessRollup2",
    "event.event_platform": "Win",
    "event.ImageFileName": endsWith("wmic.exe"),
    "event.CommandLine": () => contains(this.wmicSignatures),
  };

  /** Texts in the command line that tell of queries and processes. */
  wmicSignatures: string[] = ["get", "list", "process call create", "cmd.exe", "powershell.exe", "command.exe"];

  rule(event: PantherEvent) {
    const path = event.string("event", "ImageFileName");
    return path.slice(path.lastIndexOf("\\") + 1) === "wmic.exe";
  }

  title(event: PantherEvent) {
    const command = event.string("event", "CommandLine") || "<COMMAND_LINE_NOT_FOUND>";
    return `WMI command [${command}] ran on [${crowdstrikeHost(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeDetectionAlertContext(event);
  }
}
