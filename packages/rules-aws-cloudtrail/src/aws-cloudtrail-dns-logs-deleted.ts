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
import { titleValue } from "@pypanther/helpers/title-value";

/** The query logging of a Route 53 resolver was deleted. */
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
  defaultDescription =
    "The query logging of a Route 53 resolver was deleted. Nobody can see any more which domains the machines of the " +
    "VPC look up.";
  defaultRunbook =
    "1. Ask the network team whether they retired the configuration. " +
    "2. Create the configuration again and attach it to its VPCs if they did not. " +
    "3. Search the earlier DNS logs of these VPCs for lookups that somebody may want to hide. " +
    "4. Revoke the credentials of the caller if nobody knows of the deletion.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.dns-delete-logs/";

  when: When = { ...whenSuccessful, eventName: "DeleteResolverQueryLogConfig" };

  title(event: PantherEvent) {
    const account = titleValue(event.deepGet("userIdentity", "accountId"), "(unknown)");
    const region = titleValue(event.get("awsRegion"), "an unknown region");
    return `DNS query logging was deleted in account ${account}, ${region}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
