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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** Another caller was allowed to use a Lambda function. */
export class AWSPotentialBackdoorLambda extends Rule<AwsCloudTrail> {
  id = "AWS.Potential.Backdoor.Lambda-prototype";
  displayName = "AWS Potential Backdoor Lambda Function Through Resource-Based Policy";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = {
    "MITRE ATT&CK": ["TA0007:T1078"],
    "Stratus Red Team": ["aws.persistence.lambda-backdoor-function"],
  };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Another caller was allowed to use a Lambda function. An attacker can keep a way back in this way.";
  defaultRunbook =
    "1. Read from the event whom the new statement allows to call the function. " +
    "2. Ask the owner of the function whether that is intended if it is a foreign account or everyone. " +
    "3. Check the function for invocations by the new principal. " +
    "4. Remove the statement and revoke the credentials of the caller if it is not intended.";
  defaultReference = "https://docs.aws.amazon.com/lambda/latest/dg/API_AddPermission.html";

  when: When = { ...whenSuccessful, eventSource: "lambda.amazonaws.com", eventName: () => this.addPermissionEvents };

  /** The calls that add to the policy of a function, by API version. */
  addPermissionEvents: string[] = ["AddPermission20150331", "AddPermission20150331v2"];

  title(event: PantherEvent<AwsCloudTrail>) {
    const name = titleValue(event.deepGet("requestParameters", "functionName"), "of unknown name");
    return `AWS.CloudTrail: [${event.udmString("actor_user")}] let another caller use Lambda function ${name}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return awsRuleContext(event);
  }
}
