import type { Conditions, EventReader, JsonValue, WhenTest } from "@pypanther/core";
import { titleValue } from "./title-value";
import { isTruthy } from "./truthy";

/** Where a field of a Falcon Data Replicator event may stand. */
const placesOf = (fieldName: string): string[][] => [[fieldName], ["event", fieldName], ["unknown_payload", fieldName]];

/**
 * A field of a Falcon Data Replicator event, wherever it stands: at the top, in `event` or in `unknown_payload`.
 * Empty values (0, "", false, ...) do not count.
 */
export function getCrowdstrikeField(event: EventReader, fieldName: string, fallback: JsonValue = null): JsonValue {
  return (
    placesOf(fieldName)
      .map((path) => event.deepGet(...path))
      .find(isTruthy) ?? fallback
  );
}

/** The `when` that a field which `getCrowdstrikeField` finds needs to pass a test: it may stand in any of the places. */
export function whenCrowdstrikeField(fieldName: string, test: WhenTest | (() => WhenTest)): Conditions[] {
  return placesOf(fieldName).map((path) => ({ [path.join(".")]: test }));
}

/** Whether to skip an event because it is a Falcon Data Replicator event of another type than `name`. */
export function filterCrowdstrikeFdrEventType(event: EventReader, name: string): boolean {
  return event.get("p_log_type") === "Crowdstrike.FDREvent" && event.get("fdr_event_type", "") !== name;
}

/** Alert context of a detection. */
export function crowdstrikeDetectionAlertContext(event: EventReader) {
  return {
    aid: getCrowdstrikeField(event, "aid", ""),
    user: getCrowdstrikeField(event, "UserName", ""),
    "console-link": getCrowdstrikeField(event, "FalconHostLink", ""),
    commandline: getCrowdstrikeField(event, "CommandLine", ""),
    parentcommandline: getCrowdstrikeField(event, "ParentCommandLine", ""),
    filename: getCrowdstrikeField(event, "FileName", ""),
    filepath: getCrowdstrikeField(event, "FilePath", ""),
    description: getCrowdstrikeField(event, "Description", ""),
    action: getCrowdstrikeField(event, "PatternDispositionDescription", ""),
  };
}

/** Alert context of a process. */
export function crowdstrikeProcessAlertContext(event: EventReader) {
  return {
    aid: getCrowdstrikeField(event, "aid", ""),
    CommandLine: getCrowdstrikeField(event, "CommandLine", ""),
    TargetProcessId: getCrowdstrikeField(event, "TargetProcessId", ""),
    RawProcessId: getCrowdstrikeField(event, "RawProcessId", ""),
    ParentBaseFileName: getCrowdstrikeField(event, "ParentBaseFileName", ""),
    ParentProcessId: getCrowdstrikeField(event, "ParentProcessId", ""),
    ImageFileName: getCrowdstrikeField(event, "ImageFileName", ""),
    SHA256Hash: getCrowdstrikeField(event, "SHA256HashData", ""),
    platform: getCrowdstrikeField(event, "event_platform", ""),
  };
}

/** Alert context of a network connection. */
export function crowdstrikeNetworkDetectionAlertContext(event: EventReader) {
  return {
    LocalAddressIP4: getCrowdstrikeField(event, "LocalAddressIP4", ""),
    LocalPort: getCrowdstrikeField(event, "LocalPort", ""),
    RemoteAddressIP4: getCrowdstrikeField(event, "RemoteAddressIP4", ""),
    RemotePort: getCrowdstrikeField(event, "RemotePort", ""),
    Protocol: getCrowdstrikeField(event, "Protocol", ""),
    event_simpleName: getCrowdstrikeField(event, "event_simpleName", ""),
    aid: getCrowdstrikeField(event, "aid", ""),
    ContextProcessId: getCrowdstrikeField(event, "ContextProcessId", ""),
  };
}

/**
 * The host of an event for titles, by name or, failing that, by the id of its sensor: in square brackets, or in words when
 * the log does not tell.
 */
export function crowdstrikeHost(event: EventReader): string {
  return titleValue(event.string("ComputerName") || event.string("aid"), "an unknown host");
}

/** The file name of the program that a Windows process runs, in lower case; "" when there is none. */
export function crowdstrikeProgram(event: EventReader): string {
  const path = event.string("event", "ImageFileName");
  return path.slice(path.lastIndexOf("\\") + 1).toLowerCase();
}
