import type { Reports } from "@pypanther/core";
import { AwsLogsDeletedRule } from "@pypanther/helpers/aws-logs-deleted-rule";

/** The query logging of a Route 53 resolver was deleted. */
export class AWSCloudTrailDNSLogsDeleted extends AwsLogsDeletedRule {
  id = "AWS.CloudTrail.DNSLogsDeleted-prototype";
  displayName = "AWS DNS Logs Deleted";
  reports: Reports = {
    "MITRE ATT&CK": ["TA0005:T1562.008"],
    "Stratus Red Team": ["aws.defense-evasion.dns-delete-logs"],
  };
  defaultDescription =
    "The query logging of a Route 53 resolver was deleted. Nobody can see any more which domains the machines of the " +
    "VPC look up.";
  defaultRunbook =
    "1. Ask the network team whether they retired the configuration. " +
    "2. Create the configuration again and attach it to its VPCs if they did not. " +
    "3. Search the earlier DNS logs of these VPCs for lookups that somebody may want to hide. " +
    "4. Revoke the credentials of the caller if nobody knows of the deletion.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.defense-evasion.dns-delete-logs/";

  protected call() {
    return "DeleteResolverQueryLogConfig";
  }

  protected deletion() {
    return "DNS query logging was deleted";
  }
}
