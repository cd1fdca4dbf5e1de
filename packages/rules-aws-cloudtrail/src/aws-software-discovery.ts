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

/** One identity looks through security tooling and networks at length, as someone new to the account would. */
export class AWSSoftwareDiscovery extends Rule {
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
    "Many calls that list security products, firewalls and network groups were made by one identity.";
  defaultRunbook =
    "1. Check whether the identity belongs to an inventory tool or a scanner; if so, filter it out. " +
    "2. Ask its owner otherwise. " +
    "3. Look for denied calls and for changes by the same identity. " +
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

  title(event: PantherEvent) {
    const account = event.text("recipientAccountId");
    return `[${this.dedup(event)}] looks around in account [${account}] with [${event.text("eventName")}]`;
  }

  dedup(event: PantherEvent) {
    return event.udmString("actor_user");
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
