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

/** Console sign-ins failed at the MFA step more than once within a quarter of an hour. */
export class AWSUnsuccessfulMFAattempt extends Rule<AwsCloudTrail> {
  id = "AWS.Unsuccessful.MFA.attempt-prototype";
  displayName = "AWS Unsuccessful MFA attempt";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1621"] };
  dedupPeriodMinutes = 15;
  threshold = 2;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Console sign-ins failed at the MFA step more than once within a quarter of an hour. Somebody may have the " +
    "user's password.";
  defaultRunbook =
    "1. Ask the user, by telephone, whether they had trouble with their MFA device. " +
    "2. Compare the address and browser with those of the user's earlier sign-ins. " +
    "3. Search for sign-ins since then that succeeded. " +
    "4. Reset the password and end the sessions if it was not the user.";
  defaultReference = "https://attack.mitre.org/techniques/T1621/";

  when: When = { "additionalEventData.MFAUsed": "Yes", "responseElements.ConsoleLogin": "Failure" };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return event.get("eventSource") === "signin.amazonaws.com" || event.get("eventName") === "ConsoleLogin";
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const name = titleValue(event.string("userIdentity", "userName"), "an unknown user");
    const arn = titleValue(event.string("userIdentity", "arn"), "an unknown ARN");
    return `Console sign-in of ${name} with ${arn} failed at MFA`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
