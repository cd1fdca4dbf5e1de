import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  sharedKey,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { awsAccountTitle } from "@pypanther/helpers/aws-account";
import { checkAccountAge } from "@pypanther/helpers/caching";
import type { AwsCloudTrail } from "./events";

/** Somebody signed in to the console without MFA. */
export class AWSConsoleLoginWithoutMFA extends Rule<AwsCloudTrail> {
  id = "AWS.Console.LoginWithoutMFA-prototype";
  displayName = "Logins Without MFA";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Identity & Access Management", "Authentication", "Initial Access:Valid Accounts"];
  reports: Reports = {
    CIS: ["3.2"],
    "MITRE ATT&CK": ["TA0001:T1078"],
    "Stratus Red Team": ["aws.initial-access.console-login-without-mfa"],
  };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody signed in to the console without MFA. A stolen or guessed password is enough to get in.";
  defaultRunbook =
    "1. Ask the user whether the sign-in was theirs, and compare its address with earlier ones. " +
    "2. Have the user enrol an MFA device, and require one by policy. " +
    "3. List everything that the session did. " +
    "4. Disable the password and the user's keys and end the sessions if the sign-in was not theirs.";
  defaultReference = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html";
  summaryAttributes = ["userAgent", "sourceIpAddress", "recipientAccountId", "p_any_aws_arns"];

  when: When = {
    eventName: "ConsoleLogin",
    "responseElements.ConsoleLogin": "Success",
    "additionalEventData.SamlProviderArn": null,
  };

  /** Whether people take on roles by way of an identity provider that asks for the second factor itself. */
  rolesViaExternalIdp = false;

  async rule(event: PantherEvent<AwsCloudTrail>) {
    if (this.rolesViaExternalIdp && event.string("userIdentity", "type") === "AssumedRole") return false;
    if (event.string("userIdentity", "arn").includes("AWSReservedSSO")) return false;
    if (event.string("additionalEventData", "MFAUsed") === "Yes") return false;
    if (event.string("userIdentity", "sessionContext", "attributes", "mfaAuthenticated") === "true") return false;

    const name = event.deepGet("userIdentity", "userName") ?? "<MISSING_USER_NAME>";
    if (await checkAccountAge(event, sharedKey(`${asText(name)}-${event.udmString("actor_user")}`))) return false;
    return !(await checkAccountAge(event, sharedKey(`new_account - ${event.text("recipientAccountId")}`)));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    return `Console sign-in without MFA by [${this.actor(event)}] in ${awsAccountTitle(event)}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }

  /** Who signed in, and as what. */
  protected actor(event: PantherEvent<AwsCloudTrail>): string {
    if (event.string("userIdentity", "type") === "Root") return "the root user";
    const issuer = event.reader("userIdentity", "sessionContext", "sessionIssuer");
    const kind = (issuer.string("type") || "user").toLowerCase();
    return `${kind} ${event.string("userIdentity", "userName") || issuer.string("userName")}`;
  }
}
