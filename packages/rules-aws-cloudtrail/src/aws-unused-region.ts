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

/** Something was changed in a region where the company has nothing, the usual place to hide stolen computing power. */
export class AWSUnusedRegion extends Rule {
  id = "AWS.UnusedRegion-prototype";
  displayName = "Unused AWS Region";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion:Unused/Unsupported Cloud Regions", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A call that changes resources was made in a region on the list of those that are not in use.";
  defaultRunbook =
    "1. Ask the caller and the platform team whether the region is being opened on purpose. " +
    "2. List everything that exists in the region, above all instances, functions and snapshots. " +
    "3. If nobody knows of it: revoke the credentials of the caller and delete what was made. " +
    "4. Deny the region in a service control policy.";
  defaultReference = "https://attack.mitre.org/techniques/T1535/";
  summaryAttributes = ["eventSource", "eventName", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { readOnly: false, awsRegion: () => this.unusedRegions };

  /** The regions in which nothing should happen. */
  unusedRegions: string[] = ["ap-east-1", "eu-west-3", "eu-central-1"];

  title(event: PantherEvent) {
    const role = event.text("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return `Change in the unused region [${event.text("awsRegion") || "<UNKNOWN_AWS_REGION>"}] by [${role}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
