import { DataModel, type DataModelMapping, LogType } from "@pypanther/core";

/** The unified fields of server access logs of Amazon S3. */
export class AwsS3ServerAccessDataModel extends DataModel {
  id = "Standard.AWS.S3ServerAccess";
  displayName = "AWS S3 Server Access";
  logTypes = [LogType.AWS_S3_SERVER_ACCESS];
  mappings: DataModelMapping[] = [
    { name: "http_status", path: "httpstatus" },
    { name: "source_ip", path: "remoteip" },
    { name: "user_agent", path: "useragent" },
  ];
}
