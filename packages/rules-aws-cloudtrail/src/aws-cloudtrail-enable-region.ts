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

/** An opt-in region of AWS was enabled. */
export class AWSCloudTrailEnableRegion extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.EnableRegion-prototype";
  displayName = "AWS Cloudtrail Region Enabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "CloudTrail", "Region"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An opt-in region of AWS was enabled. Attackers work in regions that nobody watches.";
  defaultRunbook =
    "1. Ask the platform team whether the region is needed. " +
    "2. Make sure that trails and detectors cover the region if it is. " +
    "3. List what was created there in the meantime. " +
    "4. Disable the region and revoke the credentials of the caller if nobody needs it.";
  defaultReference = "https://permiso.io/blog/how-threat-actors-leverage-unsupported-cloud-regions";

  when: When = { eventName: "EnableRegion" };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.udmString("actor_user")}] enabled region [${event.text("requestParameters", "RegionName")}]`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
