import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of DNS queries from AWS VPCs. */
export class AwsVpcDnsDataModel extends DataModel {
  id = "Standard.AWS.VPCDns";
  displayName = "AWS VPC DNS";
  logTypes = [LogType.AWS_VPC_DNS];
  mappings: DataModelMapping[] = [
    // In brackets a path minds case: a raw "srcaddr", as AWS writes it, does not count.
    { name: "source_ip", path: "$['srcAddr']" },
    { name: "source_port", path: "srcPort" },
    { name: "dns_query", path: "query_name" },
  ];
}
