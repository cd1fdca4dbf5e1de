import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of AWS VPC flow logs. */
export class AwsVpcFlowDataModel extends DataModel {
  id = "Standard.AWS.VPCFlow";
  displayName = "AWS VPCFlow";
  logTypes = [LogType.AWS_VPC_FLOW];
  mappings: DataModelMapping[] = [
    { name: "destination_ip", path: "dstAddr" },
    { name: "destination_port", path: "dstPort" },
    { name: "source_ip", path: "srcAddr" },
    { name: "source_port", path: "srcPort" },
    { name: "user_agent", path: "userAgent" },
    { name: "log_status", path: "status" },
  ];
}
