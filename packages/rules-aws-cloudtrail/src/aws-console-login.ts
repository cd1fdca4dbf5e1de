import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import type { AwsCloudTrail } from "./events";

/** Somebody signed in to the console, or tried to. */
export class AWSConsoleLogin extends Rule<AwsCloudTrail> {
  id = "AWS.Console.Login-prototype";
  displayName = "AWS Console Login";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody signed in to the console, or tried to. Correlation rules join it with other signals.";
  defaultRunbook =
    "1. Look up the user's earlier sign-ins and their addresses. " +
    "2. Check whether the sign-in succeeded and used MFA. " +
    "3. End the session and reset the password if a correlation shows an attack.";

  when: When = { eventName: "ConsoleLogin" };

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    const address = event.text("sourceIPAddress") || "<MISSING_SOURCE_IP>";
    return { ip_and_username: `${address}${event.text("userIdentity", "userName") || "<MISSING_USER_NAME>"}` };
  }
}
