import type { Reports } from "@pypanther/core";
import { AwsLogsDeletedRule } from "@pypanther/helpers/aws-logs-deleted-rule";

/** Name lookups of a network are no longer recorded, which hides where its machines connect to. */
export class AWSCloudTrailDNSLogsDeleted extends AwsLogsDeletedRule {
  id = "AWS.CloudTrail.DNSLogsDeleted-prototype";
  displayName = "AWS DNS Logs Deleted";
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008"],
    "Stratus Red Team": ["aws.defense-evasion.dns-delete-logs"],
  };
  defaultDescription = "A query logging configuration of the Route 53 resolver was deleted.";
  defaultRunbook =
    "1. Ask the network team whether they retired the configuration. " +
    "2. If not, create it again and attach it to its VPCs. " +
    "3. Search the earlier DNS logs of these VPCs for lookups that somebody may want to hide. " +
    "4. Suspend the credentials that were used.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.dns-delete-logs/";

  protected call() {
    return "DeleteResolverQueryLogConfig";
  }

  protected deletion() {
    return "DNS query logging was deleted";
  }
}
