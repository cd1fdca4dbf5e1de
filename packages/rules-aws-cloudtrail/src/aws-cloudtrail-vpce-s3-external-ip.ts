import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { awsVpceContext } from "@pypanther/helpers/aws-vpce";
import { isGlobalIpAddress } from "@pypanther/helpers/ip-address";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** S3 data was accessed through a VPC endpoint from a public address. */
export class AWSCloudTrailVPCES3ExternalIP extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "S3 data was accessed through a VPC endpoint from a public address. No route should allow that, so an attacker " +
    "may have found a way in.";
  defaultRunbook =
    "1. Check the routes and proxies of the VPC for a way from a public address to its endpoint. " +
    "2. List the objects that the address accessed. " +
    "3. Narrow the endpoint policy to your own networks. " +
    "4. Revoke the credentials and treat the objects as disclosed if the address is foreign.";
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

  rule(event: PantherEvent<AwsCloudTrail>) {
    return isGlobalIpAddress(event.string("sourceIPAddress"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const address = titleValue(event.get("sourceIPAddress"), "(unknown)");
    const bucket = titleValue(event.deepGet("requestParameters", "bucketName"), "(unknown)");
    return `[${event.udmString("actor_user")}] accessed bucket ${bucket} through a VPC endpoint from public address ${address}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsVpceContext(event),
      account_id: event.deepGet("userIdentity", "accountId") ?? "",
      request_parameters: event.get("requestParameters", {}),
      config: { operations_monitored: this.s3DataAccessOperations },
    };
  }
}
