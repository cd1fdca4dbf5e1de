import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Somebody read or wrote a decoy DynamoDB table. */
export class DecoyDynamoDBAccessed extends AwsDecoyRule {
  id = "Decoy.DynamoDB.Accessed-prototype";
  displayName = "Decoy DynamoDB Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A decoy DynamoDB table was read or written. Nobody has a reason to use it, so it is probably an intruder.";
  defaultRunbook =
    "1. Read the calling principal and address in the finding. " +
    "2. Check whether it was an inventory or backup tool of yours. " +
    "3. Trace in CloudTrail what else the principal touched, real tables first. " +
    "4. Revoke the principal's sessions and keys if it was not your tool.";
  defaultReference =
    "https://aws.amazon.com/blogs/security/how-to-detect-suspicious-activity-in-your-aws-account-by-using-private-decoy-resources/";

  when: When = {
    GeneratorId: "dynamodb.amazonaws.com",
    "Action.AwsApiCallAction.Api": [
      "BatchExecuteStatement",
      "BatchGetItem",
      "BatchWriteItem",
      "DeleteItem",
      "ExecuteStatement",
      "ExecuteTransaction",
      "GetItem",
      "PutItem",
      "Query",
      "Scan",
      "TransactGetItems",
      "TransactWriteItems",
      "UpdateItem",
    ],
  };

  decoy = "DynamoDB table";
}
