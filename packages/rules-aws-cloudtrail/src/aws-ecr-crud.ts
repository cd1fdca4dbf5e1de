import { LogType, type Reports, Severity, type When } from "@pypanther/core";
import { AwsDeploymentCallRule } from "@pypanther/helpers/aws-deployment-call-rule";

/** The container registry was used by someone who does not deploy: images can be stolen there or replaced. */
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
    "An identity other than the deployment roles read or altered repositories, images or policies of ECR.";
  defaultRunbook =
    "1. See which repository and which images the calls concern. " +
    "2. Ask the identity's owner what they did there. " +
    "3. Compare digests of images pushed by it with those the build produced. " +
    "4. Revoke the credentials if the calls cannot be explained.";
  defaultReference =
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/security-iam.html#security_iam_authentication";
  summaryAttributes = ["eventSource", "eventName", "recipientAccountId", "awsRegion", "p_any_aws_arns"];

  when: When = { eventSource: "ecr.amazonaws.com" };

  service = "Registry";

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
