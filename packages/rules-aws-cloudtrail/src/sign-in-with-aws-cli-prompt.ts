import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** Someone came to the sign-in page that a command line opens; with other signals it points to device-code phishing. */
export class SigninwithAWSCLIprompt extends Rule {
  id = "Sign-in.with.AWS.CLI.prompt-prototype";
  displayName = "SIGNAL - Sign-in with AWS CLI prompt";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The list of applications of the AWS access portal was fetched, which a command-line sign-in does.";
  defaultRunbook =
    "1. No response is needed while this stands alone. " +
    "2. With a sign-in from an odd place close by, check whether the person was using the command line at that time. " +
    "3. If not, revoke their sessions and ask where the sign-in link came from.";

  when: When = { eventSource: "sso.amazonaws.com", eventName: "ListApplications" };
}
