import { LogType, type Reports, Severity, type When } from "@pypanther/core";
import { AwsDeploymentCallRule } from "@pypanther/helpers/aws-deployment-call-rule";

/** An identity other than the deployment roles used ECR. */
export class AWSECRCRUD extends AwsDeploymentCallRule {
  id = "AWS.ECR.CRUD-prototype";
  displayName = "ECR CRUD Actions";
  enabled = false;
  createAlert = false;
  logTypes = [LogType.AWS_CLOUDTRAIL];
  tags = ["AWS", "Security Control", "Configuration Required"];
  reports: Reports = { CIS: ["3.12"], "MITRE ATT&CK": ["TA0005:T1525"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An identity other than the deployment roles used ECR. An attacker can steal container images or replace them.";
  defaultRunbook =
    "1. Read from the events which repositories and images the calls concern. " +
    "2. Ask the identity's owner what they did there. " +
    "3. Compare digests of images that it pushed with those of the build. " +
    "4. Revoke the credentials and remove the images it pushed if nobody can explain the calls.";
  defaultReference =
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/security-iam.html#security_iam_authentication";
  summaryAttributes = ["eventSource", "eventName", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { eventSource: "ecr.amazonaws.com" };

  service = "ECR";

  /** The calls to watch. */
  ecrCrudEvents: string[] = [
    "BatchCheckLayerAvailability",
    "BatchDeleteImage",
    "BatchGetImage",
    "CompleteLayerUpload",
    "CreateRepository",
    "DeleteRepository",
    "DeleteRepositoryPolicy",
    "GetAuthorizationToken",
    "GetDownloadUrlForLayer",
    "GetRepositoryPolicy",
    "InitiateLayerUpload",
    "PutImage",
    "SetRepositoryPolicy",
    "UploadLayerPart",
  ];

  protected calls() {
    return this.ecrCrudEvents;
  }
}
