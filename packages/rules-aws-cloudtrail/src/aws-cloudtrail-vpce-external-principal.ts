import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsVpceContext } from "@pypanther/helpers/aws-vpce";

/** An identity of a foreign account came through a private endpoint, where only the own network should be. */
export class AWSCloudTrailVPCEExternalPrincipal extends Rule {
  id = "AWS.CloudTrail.VPCE.ExternalPrincipal-prototype";
  displayName = "External Principal Accessing AWS Resources Via VPC Endpoint";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "CloudTrail",
    "VPCEndpoint",
    "Network Boundary Bridging",
    "Cloud Service Discovery",
    "Exfiltration Over Alternative Protocol",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1599", "TA0007:T1526", "TA0010:T1048"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A call through one of our VPC endpoints was made with another account's identity.";
  defaultRunbook =
    "1. Look the foreign account up in the list of partners and subsidiaries. " +
    "2. Find the machine that called by the source address and the endpoint of the event. " +
    "3. If the account is unknown: block it in the endpoint policy and isolate the machine, which may be sending data out. " +
    "4. Review all calls of that principal through the endpoint in the last days.";
  defaultReference = "https://www.wiz.io/blog/aws-vpc-endpoint-cloudtrail";

  when: When = {
    eventType: "AwsVpceEvent",
    eventCategory: "NetworkActivity",
    "userIdentity.type": "AWSAccount",
  };

  rule(event: PantherEvent) {
    const identity = event.reader("userIdentity");
    const own = event.text("recipientAccountId");
    const theirs = identity.text("accountId");
    return !identity.has("arn") && identity.has("principalId") && own !== "" && theirs !== "" && own !== theirs;
  }

  title(event: PantherEvent) {
    const actor = event.udmString("actor_user");
    const theirs = event.text("userIdentity", "accountId") || "unknown";
    const own = event.text("recipientAccountId") || "unknown";
    return `[${actor}] of account [${theirs}] came through a VPC endpoint of account [${own}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsVpceContext(event),
      event_account: event.get("recipientAccountId", ""),
      principal_account: event.deepGet("userIdentity", "accountId") ?? "",
    };
  }
}
