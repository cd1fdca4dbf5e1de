import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** IAM Identity Center gave an access token to a client that signed in from a command line. */
export class RetrieveSSOaccesstoken extends Rule {
  id = "Retrieve.SSO.access.token-prototype";
  displayName = "SIGNAL - Retrieve SSO access token";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "IAM Identity Center gave an access token to a client that signed in from a command line. Correlation rules join " +
    "it with signs of device-code phishing.";
  defaultRunbook =
    "1. Check whether another alert names the person; developers sign in this way every day. " +
    "2. Compare the address that fetched the token with the one the person signed in from. " +
    "3. Revoke the person's sessions and ask who sent them the sign-in link if the addresses differ.";

  when: When = { eventSource: "sso.amazonaws.com", eventName: "CreateToken" };
}
