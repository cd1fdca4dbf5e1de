import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of access logs of AWS application load balancers. */
export class AwsAlbDataModel extends DataModel {
  id = "Standard.AWS.ALB";
  displayName = "AWS Application Load Balancer";
  logTypes = [LogType.AWS_ALB];
  mappings: DataModelMapping[] = [
    { name: "destination_ip", path: "targetIp" },
    { name: "source_ip", path: "clientIp" },
    { name: "user_agent", path: "userAgent" },
  ];
}
