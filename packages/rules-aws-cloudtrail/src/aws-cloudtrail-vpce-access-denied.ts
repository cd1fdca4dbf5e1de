import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsServiceName, awsVpceContext } from "@pypanther/helpers/aws-vpce";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A VPC endpoint refused a request because its policy does not allow it. */
export class AWSCloudTrailVPCEAccessDenied extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.VPCE.AccessDenied-prototype";
  displayName = "VPC Endpoint Access Denied";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "VPC",
    "CloudTrail",
    "Network Boundary Bridging",
    "Defense Evasion",
    "Lateral Movement",
    "Impair Defenses",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1599", "TA0007:T1526"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A VPC endpoint refused a request because its policy does not allow it. Malware may be trying to send data to a " +
    "foreign account.";
  defaultRunbook =
    "1. Read from the event which resource was requested and whose account it belongs to. " +
    "2. Ask the owner of the calling workload whether the request is expected; endpoint policies are often too " +
    "narrow. " +
    "3. Search for requests of the same caller to the resource without the endpoint. " +
    "4. Isolate the instance or function that sent the request if nobody expects it.";
  defaultReference = "https://www.wiz.io/blog/aws-vpc-endpoint-cloudtrail";
  summaryAttributes = [
    "errorCode",
    "errorMessage",
    "sourceIPAddress",
    "eventSource",
    "eventName",
    "userIdentity.principalId",
  ];

  when: When = { eventType: "AwsVpceEvent", eventCategory: "NetworkActivity", errorCode: "VpceAccessDenied" };

  title(event: PantherEvent<AwsCloudTrail>) {
    const address = titleValue(event.get("sourceIPAddress"), "an unknown address");
    return `VPC endpoint refused [${event.udmString("actor_user")}] at ${address} a call of [${awsServiceName(event)}]`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsVpceContext(event),
      account_id: event.deepGet("userIdentity", "accountId") ?? "unknown",
      error_message: event.get("errorMessage", ""),
    };
  }
}
