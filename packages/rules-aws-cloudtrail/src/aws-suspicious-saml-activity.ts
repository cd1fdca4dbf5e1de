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
import { isTruthy } from "@pypanther/helpers/truthy";

/** Whoever controls a SAML provider decides who may sign in; a changed one can be a back door. */
export class AWSSuspiciousSAMLActivity extends Rule {
  id = "AWS.Suspicious.SAML.Activity-prototype";
  displayName = "AWS SAML Activity";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Something other than AWS SSO added, edited or removed an identity provider for SAML.";
  defaultRunbook =
    "1. Ask the identity team whether they work on the provider. " +
    "2. If not: compare its metadata and certificate with the ones on file and restore them. " +
    "3. List the sessions that were opened through the provider since the change and revoke them. " +
    "4. Revoke the credentials of the caller.";
  defaultReference =
    "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managing-saml-idp-console.html";

  when: When = {
    eventSource: "iam.amazonaws.com",
    eventName: () => this.samlActions,
    "userIdentity.arn": not(endsWith(":assumed-role/AWSServiceRoleForSSO/AWS-SSO")),
  };

  /** The calls that change identity providers. */
  samlActions: string[] = ["UpdateSAMLProvider", "CreateSAMLProvider", "DeleteSAMLProvider"];

  rule(event: PantherEvent) {
    return !isTruthy(event.get("errorCode"));
  }

  title(event: PantherEvent) {
    const actor = event.text("userIdentity", "arn");
    return `[${actor}] called [${event.text("eventName")}] in account [${event.text("recipientAccountId")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
