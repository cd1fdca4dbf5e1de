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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** An identity of another account made a call through one of our VPC endpoints. */
export class AWSCloudTrailVPCEExternalPrincipal extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "An identity of another account made a call through one of our VPC endpoints. Malware may be sending data to an " +
    "attacker's account.";
  defaultRunbook =
    "1. Look the account up among those of partners and subsidiaries. " +
    "2. Find the machine that made the call, by the source address and the endpoint in the event. " +
    "3. List all calls of that principal through the endpoint in the last days. " +
    "4. Block the account in the endpoint policy and isolate the machine if nobody knows it.";
  defaultReference = "https://www.wiz.io/blog/aws-vpc-endpoint-cloudtrail";

  when: When = {
    eventType: "AwsVpceEvent",
    eventCategory: "NetworkActivity",
    "userIdentity.type": "AWSAccount",
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    const identity = event.reader("userIdentity");
    const own = event.text("recipientAccountId");
    const theirs = identity.text("accountId");
    return !identity.has("arn") && identity.has("principalId") && own !== "" && theirs !== "" && own !== theirs;
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = event.udmString("actor_user");
    const theirs = titleValue(event.deepGet("userIdentity", "accountId"), "(unknown)");
    const own = titleValue(event.get("recipientAccountId"), "(unknown)");
    return `[${actor}] of account ${theirs} used a VPC endpoint of account ${own}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsVpceContext(event),
      event_account: event.get("recipientAccountId", ""),
      principal_account: event.deepGet("userIdentity", "accountId") ?? "",
    };
  }
}
