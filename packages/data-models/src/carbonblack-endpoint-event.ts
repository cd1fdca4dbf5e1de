import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import { fileName } from "./file-name";

const categories: Readonly<Record<string, string>> = {
  "endpoint.event.procstart": "process_creation",
  "endpoint.event.filemod": "file_event",
  "endpoint.event.netconn": "network_connection",
  "endpoint.event.regmod": "registry_event",
};

const systems: Readonly<Record<string, string>> = { WINDOWS: "windows", LINUX: "linux", MAC: "macos" };

function processName(event: EventReader) {
  return fileName(event.string("process_path"));
}

function parentProcessName(event: EventReader) {
  return fileName(event.string("parent_path"));
}

function eventCategory(event: EventReader) {
  const type = event.string("type");
  if (type === "endpoint.event.netconn" && event.get("netconn_protocol") === "PROTO_DNS") return "dns_query";
  return lookup(categories, type);
}

function operatingSystem(event: EventReader) {
  return lookup(systems, event.string("device_os"));
}

/** The unified fields of Carbon Black endpoint events, under Sigma's field names too. */
export class CarbonBlackEndpointEventDataModel extends DataModel {
  id = "Standard.CarbonBlack.Endpoint";
  displayName = "Carbon Black Endpoint - Sigma Field Mappings";
  logTypes = [LogType.CARBON_BLACK_ENDPOINT_EVENT];
  mappings: DataModelMapping[] = [
    { name: "Image", path: "process_path" },
    { name: "ParentImage", path: "parent_path" },
    { name: "CommandLine", path: "target_cmdline" },
    { name: "ParentCommandLine", path: "process_cmdline" },
    { name: "ProcessName", method: processName },
    { name: "ParentProcessName", method: parentProcessName },
    { name: "TargetFilename", path: "filemod_name" },
    { name: "DestinationIp", path: "remote_ip" },
    { name: "DestinationPort", path: "remote_port" },
    { name: "DestinationHostname", path: "netconn_domain" },
    { name: "dst_ip", path: "remote_ip" },
    { name: "dst_port", path: "remote_port" },
    { name: "User", path: "process_username" },
    { name: "ProcessId", path: "process_pid" },
    { name: "ParentProcessId", path: "parent_pid" },
    { name: "md5", path: "process_md5" },
    { name: "sha1", path: "process_sha1" },
    { name: "sha256", path: "process_sha256" },
    { name: "QueryName", path: "dns_query" },
    { name: "query", path: "dns_query" },
    { name: "SourceIp", path: "local_ip" },
    { name: "SourcePort", path: "local_port" },
    { name: "src_ip", path: "local_ip" },
    { name: "src_port", path: "local_port" },
    { name: "actor_user", path: "process_username" },
    { name: "process_name", method: processName },
    { name: "parent_process_name", method: parentProcessName },
    { name: "destination_ip", path: "remote_ip" },
    { name: "destination_port", path: "remote_port" },
    { name: "cmd", path: "target_cmdline" },
    { name: "_event_category", method: eventCategory },
    { name: "_os", method: operatingSystem },
  ];
}
