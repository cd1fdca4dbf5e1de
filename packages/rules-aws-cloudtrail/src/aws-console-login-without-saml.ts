import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountName } from "@pypanther/helpers/aws-account";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Someone got around the company's identity provider, and with it around whatever it checks and records. */
export class AWSConsoleLoginWithoutSAML extends Rule {
  id = "AWS.Console.LoginWithoutSAML-prototype";
  displayName = "Logins Without SAML";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = [
    "AWS",
    "Configuration Required",
    "Identity & Access Management",
    "Authentication",
    "Initial Access:Valid Accounts",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A console sign-in did not come through SAML and was not by an assumed role.";
  defaultRunbook =
    "1. Find out why the user has a password of their own in AWS. " +
    "2. If it is no agreed emergency account, ask the user whether they signed in. " +
    "3. Remove the password and, if the sign-in was not theirs, the user's keys. " +
    "4. Read what the session did.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-saml.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "ConsoleLogin", "userIdentity.type": not("AssumedRole") };

  rule(event: PantherEvent) {
    return !isTruthy(event.deepGet("additionalEventData", "SamlProviderArn"));
  }

  title(event: PantherEvent) {
    return `Console sign-in without SAML in account [${awsAccountName(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
