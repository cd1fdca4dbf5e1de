import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { awsRuleContext, whenSuccessful } from "@pypanther/helpers/aws";

/** A function was given a new caller, who may be an outsider with a way back in. */
export class AWSPotentialBackdoorLambda extends Rule {
  id = "AWS.Potential.Backdoor.Lambda-prototype";
  displayName = "AWS Potential Backdoor Lambda Function Through Resource-Based Policy";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0007:T1078"],
    "Stratus Red Team": ["aws.persistence.lambda-backdoor-function"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A permission was added to the resource policy of a Lambda function.";
  defaultRunbook =
    "1. Read whom the new statement lets call the function. " +
    "2. If it is a foreign account or everyone, ask the owner of the function whether that is intended. " +
    "3. Remove the statement if it is not, and revoke the credentials of the caller. " +
    "4. Check the function for invocations by the new principal.";
  defaultReference = "https://docs.aws.amazon.com/lambda/latest/dg/API_AddPermission.html";

  when: When = { ...whenSuccessful, eventSource: "lambda.amazonaws.com", eventName: () => this.addPermissionEvents };

  /** The calls that add to the policy of a function, by API version. */
  addPermissionEvents: string[] = ["AddPermission20150331", "AddPermission20150331v2"];

  title(event: PantherEvent) {
    const name = event.text("requestParameters", "functionName") || "LAMBDA_NAME_NOT_FOUND";
    return `AWS.CloudTrail: [${event.udmString("actor_user")}] let a new caller use the Lambda function [${name}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return awsRuleContext(event);
  }
}
