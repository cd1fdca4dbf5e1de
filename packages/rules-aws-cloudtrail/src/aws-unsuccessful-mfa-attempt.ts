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

/** Someone who has a user's password keeps failing at the second factor. */
export class AWSUnsuccessfulMFAattempt extends Rule {
  id = "AWS.Unsuccessful.MFA.attempt-prototype";
  displayName = "AWS Unsuccessful MFA attempt";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["Configuration Required"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1621"] };
  dedupPeriodMinutes = 15;
  threshold = 2;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Console sign-ins that reached the MFA step failed more than once within a quarter of an hour.";
  defaultRunbook =
    "1. Ask the user over another channel whether they were signing in and had trouble with their device. " +
    "2. Compare the address and browser with those of the user's earlier sign-ins. " +
    "3. If it was not the user, reset the password and look for sign-ins that succeeded since. " +
    "4. Tell the user to refuse every MFA prompt they did not cause.";
  defaultReference = "https://attack.mitre.org/techniques/T1621/";

  when: When = { "additionalEventData.MFAUsed": "Yes", "responseElements.ConsoleLogin": "Failure" };

  rule(event: PantherEvent) {
    return event.get("eventSource") === "signin.amazonaws.com" || event.get("eventName") === "ConsoleLogin";
  }

  title(event: PantherEvent) {
    const name = event.string("userIdentity", "userName") || "No Username";
    return `Console sign-in of [${name}] ([${event.string("userIdentity", "arn") || "No ARN"}]) failed at MFA`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
