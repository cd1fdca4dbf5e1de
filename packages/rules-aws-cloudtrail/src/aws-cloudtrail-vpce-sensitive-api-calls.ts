import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsServiceName, awsVpceContext } from "@pypanther/helpers/aws-vpce";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A sensitive call was made through a VPC endpoint. */
export class AWSCloudTrailVPCESensitiveAPICalls extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.VPCE.SensitiveAPICalls-prototype";
  displayName = "Sensitive API Calls Via VPC Endpoint";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "VPC",
    "CloudTrail",
    "Network Boundary Bridging",
    "Cloud Service Discovery",
    "Account Manipulation",
    "Impair Defenses",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1526", "TA0003:T1098", "TA0005:T1562", "TA0005:T1599"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A sensitive call was made through a VPC endpoint. An intruder on a machine inside the network may be using its " +
    "role.";
  defaultRunbook =
    "1. Find the workload behind the source address and ask its owner whether it needs this call. " +
    "2. Compare with the earlier calls of the identity through the endpoint. " +
    "3. Undo what the call changed, such as stopped logging or opened bucket policies. " +
    "4. Isolate the machine and revoke its role sessions if nobody expects the call.";
  defaultReference = "https://www.wiz.io/blog/aws-vpc-endpoint-cloudtrail";
  summaryAttributes = [
    "userIdentity.principalId",
    "userIdentity.accountId",
    "sourceIPAddress",
    "eventSource",
    "eventName",
  ];

  when: When = {
    eventType: "AwsVpceEvent",
    eventCategory: "NetworkActivity",
    eventSource: () => Object.keys(this.sensitiveApis),
  };

  /** Service (the event source) → its calls that are worth an alert. */
  sensitiveApis: Record<string, string[]> = {
    "ec2.amazonaws.com": [
      "DescribeInstances",
      "DescribeNetworkInterfaces",
      "CreateKeyPair",
      "ImportKeyPair",
      "RunInstances",
    ],
    "kms.amazonaws.com": ["Decrypt", "GenerateDataKey", "CreateKey", "ScheduleKeyDeletion"],
    "secretsmanager.amazonaws.com": ["GetSecretValue", "CreateSecret", "PutSecretValue", "DeleteSecret"],
    "s3.amazonaws.com": ["ListAllMyBuckets", "DeleteBucketPolicy", "PutBucketPolicy"],
    "cloudtrail.amazonaws.com": ["StopLogging", "DeleteTrail", "UpdateTrail"],
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return lookup(this.sensitiveApis, event.string("eventSource"))?.includes(event.string("eventName")) ?? false;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const call = titleValue(event.get("eventName"), "an unknown call");
    return `[${event.udmString("actor_user")}] called ${call} of [${awsServiceName(event)}] through a VPC endpoint`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsVpceContext(event),
      account_id: event.deepGet("userIdentity", "accountId") ?? "",
      principal_type: event.deepGet("userIdentity", "type") ?? "unknown",
      request_parameters: event.get("requestParameters", {}),
    };
  }
}
