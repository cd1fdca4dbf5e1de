import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** Somebody signed in with IAM Identity Center. */
export class AWSConsoleSignIn extends Rule {
  id = "AWS.Console.Sign-In-prototype";
  displayName = "SIGNAL - AWS Console SSO Sign-In";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody signed in with IAM Identity Center. Correlation rules join it with other signals.";
  defaultRunbook =
    "1. Look up the person's earlier sign-ins and their addresses. " +
    "2. Check which accounts and roles the session used. " +
    "3. End the session and reset the password if a correlation shows an attack.";

  when: When = { eventSource: "sso.amazonaws.com", eventName: "Authenticate" };
}
