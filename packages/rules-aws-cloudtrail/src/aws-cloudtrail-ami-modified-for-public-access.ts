import {
  type AlertContext,
  asText,
  field,
  isJsonObject,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  sharedKey,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { checkAccountAge } from "@pypanther/helpers/caching";
import type { AwsCloudTrail } from "./events";

/** An AMI was opened to everyone or to an account not seen before. */
export class AWSCloudTrailAMIModifiedForPublicAccess extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.AMIModifiedForPublicAccess-prototype";
  displayName = "Amazon Machine Image (AMI) Modified to Allow Public Access";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An AMI was opened to everyone or to an account not seen before. They can copy the data and secrets on its disk.";
  defaultRunbook =
    "1. Read from the event with whom the image was shared. " +
    "2. Ask the owner of the image whether that is intended. " +
    "3. Take the permission back if it is not, and rotate the keys and passwords that the image held.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "ModifyImageAttribute" };

  async rule(event: PantherEvent<AwsCloudTrail>) {
    if (!awsCloudtrailSuccess(event)) return false;
    const items = event.deepGet("requestParameters", "launchPermission", "add", "items") ?? [{}];
    if (!Array.isArray(items)) return false;
    for (const item of items) {
      if (!isJsonObject(item)) continue;
      if (field(item, "group") === "all") return true;
      const key = `${asText(field(item, "userId"))}-${asText(event.udm("user_account_id"))}`;
      if (await checkAccountAge(event, sharedKey(key))) return true;
    }
    return false;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
