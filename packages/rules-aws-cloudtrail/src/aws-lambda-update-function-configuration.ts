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
import { isTruthy } from "@pypanther/helpers/truthy";

/** A person attached layers to a Lambda function, through which foreign code can run in it. */
export class AWSLambdaUpdateFunctionConfiguration extends Rule {
  id = "AWS.Lambda.UpdateFunctionConfiguration-prototype";
  displayName = "Lambda Configuration Updated with Layers by User";
  logTypes = [LogType.AWS_CLOUDTRAIL];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Lambda function was given layers by a user rather than by a deployment.";
  defaultRunbook =
    "1. See which account the layers in the alert belong to; a foreign one is the worst case. " +
    "2. Ask the user whether they attached them and why not through a deployment. " +
    "3. If they did not: remove the layers, rotate what the function could read and revoke the credentials of the user. " +
    "4. Read what the function has sent out since.";
  defaultReference = "https://stratus-red-team.cloud/attack-techniques/AWS/aws.persistence.lambda-layer-extension/";

  when: When = {
    eventSource: "lambda.amazonaws.com",
    eventName: "UpdateFunctionConfiguration20150331v2",
    "responseElements.layers": exists(),
  };

  rule(event: PantherEvent) {
    return (
      awsCloudtrailSuccess(event) && isTruthy(event.deepGet("responseElements", "layers")) && this.isByPerson(event)
    );
  }

  title(event: PantherEvent) {
    const name = event.text("responseElements", "functionName") || "LAMBDA_NAME_NOT_FOUND";
    return `AWS.CloudTrail: [${event.udmString("actor_user")}] attached layers to the Lambda function [${name}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...awsRuleContext(event),
      identity_type: event.deepGet("userIdentity", "type"),
      user_arn: event.deepGet("userIdentity", "arn"),
      layer_arns: event.readers("responseElements", "layers").map((layer) => layer.get("arn")),
    };
  }

  private isByPerson(event: PantherEvent): boolean {
    const identity = event.reader("userIdentity");
    if (identity.get("type") !== "AssumedRole") return ["IAMUser", "FederatedUser"].includes(identity.string("type"));
    return identity.string("sessionContext", "sessionIssuer", "userName").startsWith("AWSReservedSSO_");
  }
}
