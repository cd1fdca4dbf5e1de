import { LogType, type Reports, Severity, type When } from "@pypanther/core";
import { AwsDeploymentCallRule } from "@pypanther/helpers/aws-deployment-call-rule";

/** An identity other than the deployment roles changed a Lambda function. */
export class AWSLAMBDACRUD extends AwsDeploymentCallRule {
  id = "AWS.LAMBDA.CRUD-prototype";
  displayName = "Lambda CRUD Actions";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Configuration Required"];
  reports: Reports = { CIS: ["3.12"], "MITRE ATT&CK": ["TA0005:T1525"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An identity other than the deployment roles changed a Lambda function. An attacker can run code of theirs in it.";
  defaultRunbook =
    "1. Read from the event which function was changed and how. " +
    "2. Ask the identity's owner for the reason. " +
    "3. Deploy the reviewed version again if there is none. " +
    "4. Revoke the credentials and review what the function did since then in that case.";
  defaultReference = "https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html";
  summaryAttributes = ["eventSource", "eventName", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { eventSource: "lambda.amazonaws.com" };

  service = "Lambda";

  /** The calls to watch. */
  lambdaCrudEvents: string[] = [
    "AddPermission",
    "CreateAlias",
    "CreateEventSourceMapping",
    "CreateFunction",
    "DeleteAlias",
    "DeleteEventSourceMapping",
    "DeleteFunction",
    "PublishVersion",
    "RemovePermission",
    "UpdateAlias",
    "UpdateEventSourceMapping",
    "UpdateFunctionCode",
    "UpdateFunctionConfiguration",
  ];

  protected calls() {
    return this.lambdaCrudEvents;
  }
}
