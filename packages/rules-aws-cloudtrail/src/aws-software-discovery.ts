import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** One identity made many calls that list security products, firewalls and networks. */
export class AWSSoftwareDiscovery extends Rule<AwsCloudTrail> {
  id = "AWS.Software.Discovery-prototype";
  displayName = "AWS Software Discovery";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1518"] };
  dedupPeriodMinutes = 360;
  threshold = 50;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "One identity made many calls that list security products, firewalls and networks. An intruder may be looking " +
    "around.";
  defaultRunbook =
    "1. Check whether the identity belongs to an inventory tool or a scanner, and exclude it with a filter if so. " +
    "2. Ask its owner otherwise. " +
    "3. Search for denied calls and for changes by the same identity. " +
    "4. Revoke its credentials if nobody can explain the calls.";
  defaultReference = "https://attack.mitre.org/techniques/T1518/001/";

  when: When = { eventName: () => this.discoveryEvents };

  /** The calls that tell how an account is protected. */
  discoveryEvents: string[] = [
    "ListDocuments",
    "ListMembers",
    "DescribeProducts",
    "DescribeStandards",
    "DescribeStandardsControls",
    "DescribeInstanceInformation",
    "DescribeSecurityGroups",
    "DescribeSecurityGroupRules",
    "DescribeSecurityGroupReferences",
    "DescribeSubnets",
    "DescribeHub",
    "ListFirewalls",
    "ListRuleGroups",
    "ListFirewallPolicies",
    "DescribeFirewall",
    "DescribeFirewallPolicy",
    "DescribeLoggingConfiguration",
    "DescribeResourcePolicy",
    "DescribeRuleGroup",
  ];

  title(event: PantherEvent<AwsCloudTrail>) {
    const account = event.text("recipientAccountId");
    return `[${this.dedup(event)}] looked around in account [${account}] with [${event.text("eventName")}]`;
  }

  dedup(event: PantherEvent<AwsCloudTrail>) {
    return event.udmString("actor_user");
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
