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
import { titleValue } from "@pypanther/helpers/title-value";
import type { CrowdstrikeFdrEvent } from "./events";

/** wmic.exe ran with a query or with a command that starts a process. */
export class CrowdstrikeWMIQueryDetection extends Rule<CrowdstrikeFdrEvent> {
  id = "Crowdstrike.WMI.Query.Detection-prototype";
  displayName = "Crowdstrike WMI Query Detection";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The program wmic.exe ran with a query or with a command that starts a process. Attackers use it to explore, and to run " +
    "commands on other hosts.";
  defaultRunbook =
    "1. Read in the command line whether it is a query or starts a process, perhaps on another host (/node). " +
    "2. Check the parent process and user for a management tool. " +
    "3. Look at the other host as well if the command was remote. " +
    "4. Isolate the host if nobody can explain the command, and look at what the user did before and after.";
  defaultReference = "https://learn.microsoft.com/en-us/windows/win32/wmisdk/querying-wmi";

  when: When = {
    "event.event_simpleName": "ProcessRollup2",
    "event.event_platform": "Win",
    "event.ImageFileName": endsWith("wmic.exe"),
    "event.CommandLine": () => contains(this.wmicSignatures),
  };

  /** Texts in the command line that tell of queries and processes. */
  wmicSignatures: string[] = ["get", "list", "process call create", "cmd.exe", "powershell.exe", "command.exe"];

  rule(event: PantherEvent<CrowdstrikeFdrEvent>) {
    const path = event.string("event", "ImageFileName");
    return path.slice(path.lastIndexOf("\\") + 1) === "wmic.exe";
  }

  title(event: PantherEvent<CrowdstrikeFdrEvent>) {
    const command = titleValue(event.string("event", "CommandLine"), "an unknown command");
    return `WMI command ${command} ran on ${crowdstrikeHost(event)}`;
  }

  alertContext(event: PantherEvent<CrowdstrikeFdrEvent>): AlertContext {
    return crowdstrikeDetectionAlertContext(event);
  }
}
