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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Something was changed in a region that the company does not use. */
export class AWSUnusedRegion extends Rule<AwsCloudTrail> {
  id = "AWS.UnusedRegion-prototype";
  displayName = "Unused AWS Region";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Defense Evasion:Unused/Unsupported Cloud Regions", "Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Something was changed in a region that the company does not use. Attackers work in regions that nobody watches.";
  defaultRunbook =
    "1. Ask the caller and the platform team whether the region is brought into use. " +
    "2. List everything in the region, first instances, functions and snapshots. " +
    "3. Deny the region in a service control policy if it is not. " +
    "4. Revoke the credentials of the caller and delete what was created if nobody knows of it.";
  defaultReference = "https://attack.mitre.org/techniques/T1535/";
  summaryAttributes = ["eventSource", "eventName", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { readOnly: false, awsRegion: () => this.unusedRegions };

  /** The regions in which nothing should happen. */
  unusedRegions: string[] = ["ap-east-1", "eu-west-3", "eu-central-1"];

  title(event: PantherEvent<AwsCloudTrail>) {
    const role = event.text("userIdentity", "sessionContext", "sessionIssuer", "userName");
    const region = titleValue(event.get("awsRegion"), "(unknown)");
    return `${titleValue(role, "an unknown role")} changed something in the unused region ${region}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
