import {
  type AlertContext,
  type PantherEvent,
  type RuleStatus,
  ScheduledRule,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { isTruthy } from "@pypanther/helpers/truthy";

const systemPlaces = ["/Library/LaunchDaemons/", "/Library/LaunchAgents/", "/System/"];

/** The changed list's path; macOS knows none longer than 1,024 characters. */
function plistFile(event: PantherEvent): string {
  return event.text("plist_file").slice(0, 1024) || "<UNKNOWN_FILE>";
}

function riskIndicator(file: string): string {
  const lies = (...places: string[]) => places.some((place) => file.includes(place));
  if (lies("/Library/LaunchAgents/", "/Library/LaunchDaemons/")) return "System-level persistence location";
  if (lies("LaunchAgents/", "LaunchDaemons/")) return "User-level persistence location";
  if (lies("/Applications/")) return "Application bundle tampering";
  return lies("/System/") ? "System directory" : "Non-standard plist location";
}

/** A scheduled query found that plutil changed a property list for the first time on a Mac. */
export class CrowdstrikeMacosPlutilNewFiles extends ScheduledRule {
  id = "Crowdstrike.Macos.Plutil.NewFiles-prototype";
  displayName = "CrowdStrike MacOS plutil Novel Plist Modification (Anomaly Detection)";
  enabled = false;
  status: RuleStatus = "Experimental";
  scheduledQueries = ["CrowdStrike MacOS plutil Novel Plist Modification"];
  tags = ["Anomaly Detection", "macOS", "Persistence", "CrowdStrike", "T1547.011"];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A scheduled query found that plutil changed a property list for the first time on a Mac. Malware changes " +
    "these lists to start by itself.";
  defaultRunbook =
    "1. Read in the property list which program it starts, and when. " +
    "2. Check who ran plutil, and from which parent process. " +
    "3. Search other Macs for the same file. " +
    "4. Keep a copy, remove the list and isolate the Mac if nobody can explain it.";
  defaultReference = "https://attack.mitre.org/techniques/T1547/011/";

  rule(event: PantherEvent) {
    const file = event.get("plist_file");
    if (typeof file === "string") return file.trim() !== "" && file !== "<UNKNOWN_FILE>";
    return isTruthy(file);
  }

  title(event: PantherEvent) {
    return `plutil changed property list [${plistFile(event)}] for the first time`;
  }

  dedup(event: PantherEvent) {
    return `${event.text("device_id") || "<UNKNOWN_DEVICE>"}:${plistFile(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return systemPlaces.some((place) => plistFile(event).includes(place)) ? "HIGH" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      device_id: event.get("device_id", "<UNKNOWN_DEVICE>"),
      plist_file: event.get("plist_file", "<UNKNOWN_FILE>"),
      detection_type: "Anomaly - New Modification Detected",
      baseline_period: "30 days",
      risk_indicators: [riskIndicator(plistFile(event))],
    };
  }
}
