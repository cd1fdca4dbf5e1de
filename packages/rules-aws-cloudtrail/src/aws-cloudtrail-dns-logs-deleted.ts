import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";

/** Name lookups of a network are no longer recorded, which hides where its machines connect to. */
export class AWSCloudTrailDNSLogsDeleted extends Rule {
  id = "AWS.CloudTrail.DNSLogsDeleted-prototype";
  displayName = "AWS DNS Logs Deleted";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Cloudtrail",
    "Defense Evasion",
    "Impair Defenses",
    "Disable or Modify Cloud Logs",
    "Defense Evasion:Impair Defenses",
    "Security Control",
  ];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008"],
    "Stratus Red Team": ["aws.defense-evasion.dns-delete-logs"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A query logging configuration of the Route 53 resolver was deleted.";
  defaultRunbook =
    "1. Ask the network team whether they retired the configuration. " +
    "2. If not, create it again and attach it to its VPCs. " +
    "3. Search the earlier DNS logs of these VPCs for lookups that somebody may want to hide. " +
    "4. Suspend the credentials that were used.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.dns-delete-logs/";

  when: When = { ...whenSuccessful, eventName: "DeleteResolverQueryLogConfig" };

  title(event: PantherEvent) {
    const account = event.text("userIdentity", "accountId") || "<UNKNOWN ACCOUNT>";
    return `DNS query logging was deleted in account [${account}], region [${event.text("awsRegion") || "<UNKNOWN REGION>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
