import { DataModel, type DataModelMapping, type EventReader, exists, LogType, lookup } from "@pypanther/core";
import { withoutTrailingDots } from "./without-trailing-dots";

const categories: Readonly<Record<string, string>> = {
  ProcessRollup2: "process_creation",
  SyntheticProcessRollup2: "process_creation",
  FileOpenInfo: "file_event",
  DnsRequest: "dns_query",
  NetworkConnectIP4: "network_connection",
  NetworkConnectIP6: "network_connection",
  NetworkReceiveAcceptIP4: "network_connection",
  NetworkReceiveAcceptIP6: "network_connection",
  RegKeySecurityChanged: "registry_event",
  RegKeyCreated: "registry_event",
  RegKeyDeleted: "registry_event",
  ModuleLoad: "image_load",
  NamedPipeEvent: "pipe_creation",
};

const systems: Readonly<Record<string, string>> = { Win: "windows", Lin: "linux", Mac: "macos" };

/** A backslash separates folders on Windows only. */
function lastPiece(event: EventReader, field: string): string | null {
  const separator = event.get("event_platform") === "Win" ? "\\" : "/";
  const path = event.string("event", field);
  return path.slice(path.lastIndexOf(separator) + 1) || null;
}

function processName(event: EventReader) {
  return lastPiece(event, "ImageFileName");
}

function parentProcessName(event: EventReader) {
  return lastPiece(event, "ParentBaseFileName");
}

function dnsQuery(event: EventReader) {
  return withoutTrailingDots(event.deepGet("event", "DomainName"));
}

/** What an event with a query has. */
const queried = { "event.DomainName": exists() };

function eventCategory(event: EventReader) {
  return lookup(categories, event.string("event_simpleName"));
}

function operatingSystem(event: EventReader) {
  return lookup(systems, event.string("event_platform"));
}

/** The unified fields of CrowdStrike's Falcon Data Replicator, under Sigma's field names too. */
export class CrowdstrikeFdrEventDataModel extends DataModel {
  id = "Standard.Crowdstrike.FDR";
  displayName = "Crowdstrike FDR - Sigma Field Mappings";
  logTypes = [LogType.CROWDSTRIKE_FDR_EVENT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", path: "event.UserName" },
    { name: "cmd", path: "event.CommandLine" },
    { name: "destination_ip", path: "event.RemoteAddressIP4" },
    { name: "destination_port", path: "event.RemotePort" },
    { name: "dns_query", method: dnsQuery, when: queried },
    { name: "process_name", method: processName },
    { name: "source_ip", path: "aip" },
    { name: "source_port", path: "event.LocalPort" },
    { name: "Image", path: "event.ImageFileName" },
    { name: "CommandLine", path: "event.CommandLine" },
    { name: "User", path: "event.UserName" },
    { name: "ParentImage", path: "event.ParentBaseFileName" },
    { name: "ParentCommandLine", path: "event.ParentCommandLine" },
    { name: "ParentProcessName", method: parentProcessName },
    { name: "ProcessName", method: processName },
    { name: "sha256", path: "event.SHA256HashData" },
    { name: "sha1", path: "event.SHA1HashData" },
    { name: "md5", path: "event.MD5HashData" },
    { name: "DestinationIp", path: "event.RemoteAddressIP4" },
    { name: "DestinationPort", path: "event.RemotePort" },
    { name: "SourceIp", path: "aip" },
    { name: "SourcePort", path: "event.LocalPort" },
    { name: "dst_ip", path: "event.RemoteAddressIP4" },
    { name: "dst_port", path: "event.RemotePort" },
    { name: "src_ip", path: "aip" },
    { name: "src_port", path: "event.LocalPort" },
    { name: "QueryName", method: dnsQuery, when: queried },
    { name: "query", method: dnsQuery, when: queried },
    { name: "QueryResults", path: "event.IP4Records" },
    { name: "ProcessId", path: "event.ContextProcessId" },
    { name: "ParentProcessId", path: "event.ParentProcessId" },
    { name: "IntegrityLevel", path: "event.IntegrityLevel" },
    { name: "TargetFilename", path: "event.TargetFileName" },
    { name: "_event_category", method: eventCategory },
    { name: "_os", method: operatingSystem },
  ];
}
