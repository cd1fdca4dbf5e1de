import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of OCSF's network activity class. */
export class OcsfNetworkActivityDataModel extends DataModel {
  id = "Standard.OCSF.NetworkActivity";
  displayName = "OCSF Network Activity";
  logTypes = [LogType.OCSF_NETWORK_ACTIVITY];
  mappings: DataModelMapping[] = [
    { name: "destination_ip", path: "dst_endpoint.ip" },
    { name: "destination_port", path: "dst_endpoint.port" },
    { name: "source_ip", path: "src_endpoint.ip" },
    { name: "source_port", path: "src_endpoint.port" },
    { name: "log_status", path: "status_code" },
  ];
}
