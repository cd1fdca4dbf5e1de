import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of OCSF's DNS activity class. */
export class OcsfDnsActivityDataModel extends DataModel {
  id = "Standard.OCSF.DnsActivity";
  displayName = "OCSF DNS Activity";
  logTypes = [LogType.OCSF_DNS_ACTIVITY];
  mappings: DataModelMapping[] = [
    { name: "source_ip", path: "src_endpoint.ip" },
    { name: "source_port", path: "src_endpoint.port" },
    { name: "dns_query", path: "query.hostname" },
  ];
}
