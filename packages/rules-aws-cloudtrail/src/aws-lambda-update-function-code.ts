import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";

/** A person put new code into a function by hand; it runs with the function's rights whenever the function is called. */
export class AWSLambdaUpdateFunctionCode extends Rule {
  id = "AWS.Lambda.UpdateFunctionCode-prototype";
  displayName = "Lambda Code Updated by User";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A user, or a person signed in through SSO, uploaded new code for a Lambda function.";
  defaultRunbook =
    "1. Compare the code that is deployed with the reviewed source. " +
    "2. Ask the person for the reason of the change. " +
    "3. Deploy the reviewed version again and keep a copy of the other. " +
    "4. Read what the function's role did since then.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.persistence.lambda-overwrite-code/";

  when: When = {
    eventSource: "lambda.amazonaws.com",
    eventName: startsWith("UpdateFunctionCode"),
    "userIdentity.type": ["IAMUser", "FederatedUser", "AssumedRole"],
  };

  rule(event: PantherEvent) {
    return awsCloudtrailSuccess(event) && this.isPerson(event);
  }

  title(event: PantherEvent) {
    const name = event.text("responseElements", "functionName") || "LAMBDA_NAME_NOT_FOUND";
    return `AWS.CloudTrail: [${event.udmString("actor_user") || "<UNKNOWN_USER>"}] replaced the code of Lambda function [${name}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      identity_type: event.deepGet("userIdentity", "type"),
      user_arn: event.deepGet("userIdentity", "arn"),
    };
  }

  /** Whether a person made the call; roles other than those of SSO are taken to be machines. */
  protected isPerson(event: PantherEvent): boolean {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return event.string("userIdentity", "type") !== "AssumedRole" || role.startsWith("AWSReservedSSO_");
  }
}
