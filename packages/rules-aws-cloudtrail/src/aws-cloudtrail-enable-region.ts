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

/** A region was switched on that nobody may be watching. */
export class AWSCloudTrailEnableRegion extends Rule {
  id = "AWS.CloudTrail.EnableRegion-prototype";
  displayName = "AWS Cloudtrail Region Enabled";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "CloudTrail", "Region"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1535"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An opt-in region of AWS was enabled.";
  defaultRunbook =
    "1. Ask the platform team whether the region is needed. " +
    "2. Disable it again if it is not. " +
    "3. List what was created there in the meantime. " +
    "4. Make sure that trails and detectors cover the region if it stays.";
  defaultReference = "https://permiso.io/blog/how-threat-actors-leverage-unsupported-cloud-regions";

  when: When = { eventName: "EnableRegion" };

  title(event: PantherEvent) {
    return `Region [${event.text("requestParameters", "RegionName")}] enabled by [${event.udmString("actor_user")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
