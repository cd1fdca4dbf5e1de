import {
  type AlertContext,
  endsWith,
  LogType,
  not,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** A SAML identity provider was added, changed or removed, and not by AWS SSO. */
export class AWSSuspiciousSAMLActivity extends Rule<AwsCloudTrail> {
  id = "AWS.Suspicious.SAML.Activity-prototype";
  displayName = "AWS SAML Activity";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A SAML identity provider was added, changed or removed, and not by AWS SSO. An attacker who controls a provider " +
    "can sign in as anyone.";
  defaultRunbook =
    "1. Ask the identity team whether they work on the provider. " +
    "2. Compare its metadata and certificate with those on file, and restore them if they differ. " +
    "3. List the sessions that were opened through the provider since the change. " +
    "4. Revoke these sessions and the credentials of the caller if it was an attack.";
  defaultReference =
    "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managing-saml-idp-console.html";

  when: When = {
    eventSource: "iam.amazonaws.com",
    eventName: () => this.samlActions,
    "userIdentity.arn": not(endsWith(":assumed-role/AWSServiceRoleForSSO/AWS-SSO")),
  };

  /** The calls that change identity providers. */
  samlActions: string[] = ["UpdateSAMLProvider", "CreateSAMLProvider", "DeleteSAMLProvider"];

  rule(event: PantherEvent<AwsCloudTrail>) {
    return !isTruthy(event.get("errorCode"));
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const actor = titleValue(event.deepGet("userIdentity", "arn"), "an unknown caller");
    return `${actor} called [${event.text("eventName")}] in account [${event.text("recipientAccountId")}]`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
