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

/** A machine image was shared with the world or with a newly seen account, with all that is on its disk. */
export class AWSCloudTrailAMIModifiedForPublicAccess extends Rule {
  id = "AWS.CloudTrail.AMIModifiedForPublicAccess-prototype";
  displayName = "Amazon Machine Image (AMI) Modified to Allow Public Access";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Exfiltration:Transfer Data to Cloud Account"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The launch permission of an AMI was given to everyone or to an account that has only just appeared.";
  defaultRunbook =
    "1. See whom the image was opened to. " +
    "2. Ask the owner of the image whether that is intended. " +
    "3. If not: take the permission back and treat what is on the disk as disclosed. " +
    "4. Rotate keys and passwords that the image held.";
  defaultReference = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "ModifyImageAttribute" };

  async rule(event: PantherEvent) {
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

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
