import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import { fileName } from "./file-name";

const categoriesByEventType: Readonly<Record<string, string>> = {
  "Process Creation": "process_creation",
  ModuleLoad: "image_load",
  "Named Pipe Creation": "pipe_creation",
  "File Modification": "file_event",
  "File Rename": "file_event",
  "File Delete": "file_event",
};

const categoriesByObjectType: Readonly<Record<string, string>> = {
  File: "file_event",
  Registry: "registry_event",
  DNS: "dns_query",
  Url: "network_connection",
  IP: "network_connection",
};

const systems: Readonly<Record<string, string>> = { windows: "windows", linux: "linux", osx: "macos" };

function destinationHostname(event: EventReader) {
  return event.string("url_address") || event.get("event_dns_request");
}

function processName(event: EventReader) {
  return fileName(event.string("tgt_process_image_path"));
}

function parentProcessName(event: EventReader) {
  return fileName(event.string("src_process_image_path"));
}

function eventCategory(event: EventReader) {
  return (
    lookup(categoriesByEventType, event.string("EventType")) ??
    lookup(categoriesByObjectType, event.string("ObjectType"))
  );
}

function operatingSystem(event: EventReader) {
  return lookup(systems, event.string("EndpointOS").toLowerCase());
}

/** The unified fields of SentinelOne Deep Visibility, under Sigma's field names too. */
export class SentinelOneDeepVisibilityDataModel extends DataModel {
  id = "Standard.SentinelOne.DeepVisibility";
  displayName = "SentinelOne Deep Visibility - Sigma Field Mappings";
  logTypes = [LogType.SENTINELONE_DEEP_VISIBILITY];
  mappings: DataModelMapping[] = [
    { name: "ProcessId", path: "tgt_process_pid" },
    { name: "Image", path: "tgt_process_image_path" },
    { name: "Description", path: "tgt_process_displayName" },
    { name: "Product", path: "tgt_process_displayName" },
    { name: "Company", path: "tgt_process_publisher" },
    { name: "CommandLine", path: "tgt_process_cmdline" },
    { name: "User", path: "tgt_process_user" },
    { name: "TerminalSessionId", path: "tgt_process_sessionId" },
    { name: "IntegrityLevel", path: "tgt_process_integrityLevel" },
    { name: "md5", path: "tgt_process_image_md5" },
    { name: "sha1", path: "tgt_process_image_sha1" },
    { name: "sha256", path: "tgt_process_image_sha256" },
    { name: "ParentProcessId", path: "src_process_pid" },
    { name: "ParentImage", path: "src_process_image_path" },
    { name: "ParentCommandLine", path: "src_process_cmdline" },
    { name: "TargetFilename", path: "tgt_file_path" },
    { name: "SourceFilename", path: "tgt_file_oldPath" },
    { name: "ImageLoaded", path: "module_path" },
    { name: "module_sha1", path: "module_sha1" },
    { name: "module_md5", path: "module_md5" },
    { name: "PipeName", path: "namedPipe_name" },
    { name: "TargetObject", path: "registry_keyPath" },
    { name: "Details", path: "registry_value" },
    { name: "query", path: "event_dns_request" },
    { name: "answer", path: "event_dns_response" },
    { name: "QueryName", path: "event_dns_request" },
    { name: "record_type", path: "event_dns_response" },
    { name: "DestinationHostname", method: destinationHostname },
    { name: "DestinationPort", path: "dst_port_number" },
    { name: "DestinationIp", path: "dst_ip_address" },
    { name: "SourceIp", path: "src_ip_address" },
    { name: "SourcePort", path: "src_port_number" },
    { name: "Protocol", path: "event_network_protocolName" },
    { name: "dst_ip", path: "dst_ip_address" },
    { name: "src_ip", path: "src_ip_address" },
    { name: "dst_port", path: "dst_port_number" },
    { name: "src_port", path: "src_port_number" },
    { name: "src_process_image_path", path: "src_process_image_path" },
    { name: "src_process_cmdline", path: "src_process_cmdline" },
    { name: "src_process_parent_image_path", path: "src_process_parent_image_path" },
    { name: "src_process_parent_cmdline", path: "src_process_parent_cmdline" },
    { name: "src_process_user", path: "src_process_user" },
    { name: "url_address", path: "url_address" },
    { name: "actor_user", path: "tgt_process_user" },
    { name: "cmd", path: "tgt_process_cmdline" },
    { name: "destination_ip", path: "dst_ip_address" },
    { name: "destination_port", path: "dst_port_number" },
    { name: "source_ip", path: "src_ip_address" },
    { name: "source_port", path: "src_port_number" },
    { name: "dns_query", path: "event_dns_request" },
    { name: "process_name", method: processName },
    { name: "parent_process_name", method: parentProcessName },
    { name: "ProcessName", method: processName },
    { name: "ParentProcessName", method: parentProcessName },
    { name: "_event_category", method: eventCategory },
    { name: "_os", method: operatingSystem },
  ];
}
