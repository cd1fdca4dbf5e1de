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
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** Somebody signed in to the console without the company's identity provider. */
export class AWSConsoleLoginWithoutSAML extends Rule<AwsCloudTrail> {
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
  defaultDescription =
    "Somebody signed in to the console without the company's identity provider. Its checks, such as MFA, did not " +
    "apply.";
  defaultRunbook =
    "1. Find out in IAM why the user has a password in AWS. " +
    "2. Ask the user whether they signed in, unless it is an agreed emergency account. " +
    "3. List what the session did. " +
    "4. Remove the password, and the user's keys if the sign-in was not theirs.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-saml.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = { eventName: "ConsoleLogin", "userIdentity.type": not("AssumedRole") };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return !isTruthy(event.deepGet("additionalEventData", "SamlProviderArn"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Console sign-in without SAML in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
