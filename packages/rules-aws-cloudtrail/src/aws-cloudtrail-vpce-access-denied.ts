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

/** The policy of a VPC endpoint stopped a request, perhaps one that would have carried data to a foreign account. */
export class AWSCloudTrailVPCEAccessDenied extends Rule {
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
  defaultDescription = "A VPC endpoint refused a request because its policy does not allow it.";
  defaultRunbook =
    "1. Read which resource was asked for and whose account it belongs to. " +
    "2. Ask the owner of the calling workload whether the request is expected; an endpoint policy that is too narrow is common. " +
    "3. If it is not, isolate the instance or function that sent it. " +
    "4. Look for the same caller reaching the resource by other ways than the endpoint.";
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

  title(event: PantherEvent) {
    const source = event.text("sourceIPAddress") || "unknown";
    return `VPC endpoint refused [${event.udmString("actor_user")}] at [${source}] a call of [${awsServiceName(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsVpceContext(event),
      account_id: event.deepGet("userIdentity", "accountId") ?? "unknown",
      error_message: event.get("errorMessage", ""),
    };
  }
}
