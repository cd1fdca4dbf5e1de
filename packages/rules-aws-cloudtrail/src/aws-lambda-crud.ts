import { LogType, type Reports, Severity, type When } from "@pypanther/core";
import { AwsDeploymentCallRule } from "@pypanther/helpers/aws-deployment-call-rule";

/** Functions were changed by someone who does not deploy: what they run, and who may call them, may not be ours. */
export class AWSLAMBDACRUD extends AwsDeploymentCallRule {
  id = "AWS.LAMBDA.CRUD-prototype";
  displayName = "Lambda CRUD Actions";
  enabled = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Configuration Required"];
  reports: Reports = { CIS: ["3.12"], "MITRE ATT&CK": ["TA0005:T1525"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An identity other than the deployment roles altered a Lambda function, alias, permission or event source.";
  defaultRunbook =
    "1. See which function was changed and how. " +
    "2. Ask the identity's owner for the reason. " +
    "3. Deploy the reviewed version again if there is none. " +
    "4. Revoke the credentials and read what the function did meanwhile.";
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
