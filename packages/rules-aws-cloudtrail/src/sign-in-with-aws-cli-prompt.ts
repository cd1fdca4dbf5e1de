import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** Somebody fetched the applications of the AWS access portal, as a command-line sign-in does. */
export class SigninwithAWSCLIprompt extends Rule {
  id = "Sign-in.with.AWS.CLI.prompt-prototype";
  displayName = "SIGNAL - Sign-in with AWS CLI prompt";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody fetched the applications of the AWS access portal, as a command-line sign-in does. Correlation rules " +
    "join it with signs of device-code phishing.";
  defaultRunbook =
    "1. Check whether the person was using the command line at that time. " +
    "2. Compare the address with those of the person's earlier sign-ins. " +
    "3. Revoke the person's sessions and ask where the sign-in link came from if it was not them.";

  when: When = { eventSource: "sso.amazonaws.com", eventName: "ListApplications" };
}
