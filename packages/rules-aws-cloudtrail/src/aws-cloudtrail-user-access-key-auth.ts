import { type AlertContext, LogType, type PantherEvent, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { whenSuccessful } from "@pypanther/helpers/aws";
import type { AwsCloudTrail } from "./events";

/** A call was made with an IAM user's permanent access key. */
export class AWSCloudTrailUserAccessKeyAuth extends Rule<AwsCloudTrail> {
  id = "AWS.CloudTrail.UserAccessKeyAuth-prototype";
  displayName = "AWS.CloudTrail.UserAccessKeyAuth";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A call was made with an IAM user's permanent access key. Correlation rules join it with other signals.";
  defaultRunbook =
    "1. Look up who owns the key and what it is for. " +
    "2. Compare the address and the call with the key's usual ones. " +
    "3. Deactivate the key if a correlation shows an attack, and use a role in its place.";

  when: When = { ...whenSuccessful, "userIdentity.accessKeyId": startsWith("AKIA") };

  title(event: PantherEvent<AwsCloudTrail>) {
    return `[${event.string("userIdentity", "arn")}] used access key [${event.string("userIdentity", "accessKeyId")}]`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    const address = event.text("sourceIPAddress") || "{not found}";
    return { ip_accessKeyId: `${address}:${event.text("userIdentity", "accessKeyId") || "{not found}"}` };
  }
}
