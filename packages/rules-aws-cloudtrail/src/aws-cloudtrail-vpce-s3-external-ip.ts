import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsVpceContext } from "@pypanther/helpers/aws-vpce";
import { isGlobalIpAddress } from "@pypanther/helpers/ip-address";

/** A public address used a private endpoint to get at objects, which no route should allow. */
export class AWSCloudTrailVPCES3ExternalIP extends Rule {
  id = "AWS.CloudTrail.VPCE.S3ExternalIP-prototype";
  displayName = "S3 Access Via VPC Endpoint From External IP";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "VPC",
    "S3",
    "Data Exfiltration",
    "CloudTrail",
    "Network Boundary Bridging",
    "Exfiltration Over Alternative Protocol",
  ];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "S3 data was accessed through a VPC endpoint from an address of the public internet.";
  defaultRunbook =
    "1. Check the routes and proxies of the VPC: how could a public address get to its endpoint? " +
    "2. List the objects that the address touched and how sensitive they are. " +
    "3. If the address is not ours: revoke the credentials used and narrow the endpoint policy. " +
    "4. Treat objects that were read as disclosed.";
  defaultReference = "https://www.wiz.io/blog/aws-vpc-endpoint-cloudtrail";
  summaryAttributes = [
    "userIdentity.principalId",
    "sourceIPAddress",
    "eventSource",
    "eventName",
    "requestParameters",
    "resources",
  ];

  when: When = {
    eventType: "AwsVpceEvent",
    eventCategory: "NetworkActivity",
    eventSource: "s3.amazonaws.com",
    eventName: () => this.s3DataAccessOperations,
  };

  /** The calls that read, write or delete objects. */
  s3DataAccessOperations: string[] = [
    "GetObject",
    "GetObjectVersion",
    "GetObjectAcl",
    "GetObjectVersionAcl",
    "PutObject",
    "PutObjectAcl",
    "PutObjectVersionAcl",
    "CopyObject",
    "DeleteObject",
    "DeleteObjects",
    "DeleteObjectVersion",
  ];

  rule(event: PantherEvent) {
    return isGlobalIpAddress(event.string("sourceIPAddress"));
  }

  title(event: PantherEvent) {
    const source = event.text("sourceIPAddress") || "unknown";
    const bucket = event.text("requestParameters", "bucketName") || "unknown";
    return `[${event.udmString("actor_user")}] reached bucket [${bucket}] through a VPC endpoint from public [${source}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsVpceContext(event),
      account_id: event.deepGet("userIdentity", "accountId") ?? "",
      request_parameters: event.get("requestParameters", {}),
      config: { operations_monitored: this.s3DataAccessOperations },
    };
  }
}
