import { LogType, Rule, Severity, type When } from "@pypanther/core";

/** A command-line sign-in was completed; together with an odd device or address it points to device-code phishing. */
export class RetrieveSSOaccesstoken extends Rule {
  id = "Retrieve.SSO.access.token-prototype";
  displayName = "SIGNAL - Retrieve SSO access token";
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.INFO;
  defaultDescription = "IAM Identity Center handed an access token to a client that signed in from a command line.";
  defaultRunbook =
    "1. Developers do this daily; look further only when another alert names the person. " +
    "2. Then compare the address that fetched the token with the one the person signed in from. " +
    "3. If they differ, revoke the sessions of the person and ask who sent them the sign-in link.";

  when: When = { eventSource: "sso.amazonaws.com", eventName: "CreateToken" };
}
