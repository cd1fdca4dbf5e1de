import { CorrelationRule, group, Severity, step } from "@pypanther/core";
import { RetrieveSSOaccesstoken } from "../retrieve-sso-access-token";
import { SigninwithAWSCLIprompt } from "../sign-in-with-aws-cli-prompt";

/**
 * The token went to an address where nobody answered the sign-in page, so another person may have approved it for a
 * stranger.
 */
export class AWSSSOAccessTokenRetrievedByUnauthenticatedIP extends CorrelationRule {
  id = "AWS.SSO.Access.Token.Retrieved.by.Unauthenticated.IP.Group";
  displayName = "AWS SSO Access Token Retrieved by Unauthenticated IP";
  enabled = false;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An access token of IAM Identity Center was fetched from an address from which no command-line sign-in was " +
    "confirmed. Device-code phishing makes a victim approve the sign-in of an attacker.";
  defaultRunbook =
    "1. Find out whose sign-in the token belongs to and where that person was. " +
    "2. Ask the person whether they confirmed a code that somebody sent them. " +
    "3. List the accounts and roles that were used from the address. " +
    "4. If it was an attack, end the sessions of the user, revoke those of the roles and warn others of the message.";
  defaultReference =
    "https://blog.christophetd.fr/phishing-for-aws-credentials-via-aws-sso-device-code-authentication/";

  lookbackMinutes = 1800;
  detection = group({
    steps: {
      "Absent CLI Prompt": step(SigninwithAWSCLIprompt, { absence: true }),
      "SSO Access Token Retrieved": RetrieveSSOaccesstoken,
    },
    match: { address: "sourceIPAddress" },
  });
}
