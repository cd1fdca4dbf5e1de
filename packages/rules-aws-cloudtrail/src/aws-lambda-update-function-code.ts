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
import { titleValue } from "@pypanther/helpers/title-value";
import type { AwsCloudTrail } from "./events";

/** A person uploaded new code to a Lambda function. */
export class AWSLambdaUpdateFunctionCode extends Rule<AwsCloudTrail> {
  id = "AWS.Lambda.UpdateFunctionCode-prototype";
  displayName = "Lambda Code Updated by User";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A person uploaded new code to a Lambda function. An attacker can run code with the function's rights this way.";
  defaultRunbook =
    "1. Compare the code that is deployed with the reviewed source. " +
    "2. Ask the person for the reason of the change. " +
    "3. Review what the function's role did since then. " +
    "4. Deploy the reviewed version, keep a copy of the other and revoke the credentials if it was an attack.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.persistence.lambda-overwrite-code/";

  when: When = {
    eventSource: "lambda.amazonaws.com",
    eventName: startsWith("UpdateFunctionCode"),
    "userIdentity.type": ["IAMUser", "FederatedUser", "AssumedRole"],
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return awsCloudtrailSuccess(event) && this.isPerson(event);
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const name = titleValue(event.deepGet("responseElements", "functionName"), "of unknown name");
    const actor = titleValue(event.udmString("actor_user"), "an unknown user");
    return `AWS.CloudTrail: ${actor} replaced the code of Lambda function ${name}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      identity_type: event.deepGet("userIdentity", "type"),
      user_arn: event.deepGet("userIdentity", "arn"),
    };
  }

  /** Whether a person made the call; roles other than those of SSO are taken to be machines. */
  protected isPerson(event: PantherEvent<AwsCloudTrail>): boolean {
    const role = event.string("userIdentity", "sessionContext", "sessionIssuer", "userName");
    return event.string("userIdentity", "type") !== "AssumedRole" || role.startsWith("AWSReservedSSO_");
  }
}
