import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A person came in through AWS SSO: a building block for rules that look at several events. */
export class AWSConsoleSignIn extends Rule {
  id = "AWS.Console.Sign-In-prototype";
  displayName = "SIGNAL - AWS Console SSO Sign-In";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Somebody authenticated with IAM Identity Center.";
  defaultRunbook =
    "1. Look up the person's earlier sign-ins and their addresses. " +
    "2. Check which accounts and roles the session went on to use. " +
    "3. Follow up only if another alert refers to this one.";

  when: When = { eventSource: "sso.amazonaws.com", eventName: "Authenticate" };
}
