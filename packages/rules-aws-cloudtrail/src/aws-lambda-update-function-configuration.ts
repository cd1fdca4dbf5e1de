import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { awsCloudtrailSuccess, awsRuleContext } from "@pypanther/helpers/aws";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";
import type { AwsCloudTrail } from "./events";

/** A person attached layers to a Lambda function. */
export class AWSLambdaUpdateFunctionConfiguration extends Rule<AwsCloudTrail> {
  id = "AWS.Lambda.UpdateFunctionConfiguration-prototype";
  displayName = "Lambda Configuration Updated with Layers by User";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A person attached layers to a Lambda function. An attacker can run code with the function's rights this way.";
  defaultRunbook =
    "1. Check to which account the layers in the alert context belong; a foreign one is worst. " +
    "2. Ask the user whether they attached them and why not by a deployment. " +
    "3. Review what the function sent out since then. " +
    "4. Remove the layers, rotate what the function could read and revoke the user's credentials if they did not.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.persistence.lambda-layer-extension/";

  when: When = {
    eventSource: "lambda.amazonaws.com",
    eventName: "UpdateFunctionConfiguration20150331v2",
    "responseElements.layers": exists(),
  };

  rule(event: PantherEvent<AwsCloudTrail>) {
    return (
      awsCloudtrailSuccess(event) && isTruthy(event.deepGet("responseElements", "layers")) && this.isByPerson(event)
    );
  }

  title(event: PantherEvent<AwsCloudTrail>) {
    const name = titleValue(event.deepGet("responseElements", "functionName"), "of unknown name");
    return `AWS.CloudTrail: [${event.udmString("actor_user")}] attached layers to Lambda function ${name}`;
  }

  alertContext(event: PantherEvent<AwsCloudTrail>): AlertContext {
    return {
      ...awsRuleContext(event),
      identity_type: event.deepGet("userIdentity", "type"),
      user_arn: event.deepGet("userIdentity", "arn"),
      layer_arns: event.readers("responseElements", "layers").map((layer) => layer.get("arn")),
    };
  }

  private isByPerson(event: PantherEvent<AwsCloudTrail>): boolean {
    const identity = event.reader("userIdentity");
    if (identity.get("type") !== "AssumedRole") return ["IAMUser", "FederatedUser"].includes(identity.string("type"));
    return identity.string("sessionContext", "sessionIssuer", "userName").startsWith("AWSReservedSSO_");
  }
}
