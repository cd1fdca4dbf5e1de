import { LogType, Severity, type When } from "@pypanther/core";
import { AwsDecoyRule } from "@pypanther/helpers/aws-decoy-rule";

/** Someone read or wrote a decoy table in DynamoDB, which no honest work ever does. */
export class DecoyDynamoDBAccessed extends AwsDecoyRule {
  id = "Decoy.DynamoDB.Accessed-prototype";
  displayName = "Decoy DynamoDB Accessed";
  enabled = false;
  logTypes = [LogType.AWS_SECURITY_FINDING_FORMAT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A decoy DynamoDB table was read or written.";
  defaultRunbook =
    "1. Take the calling principal and address from the finding. " +
    "2. Rule out your own inventory and backup tools. " +
    "3. Otherwise treat the principal as taken over: revoke its sessions and keys. " +
    "4. Trace in CloudTrail what else it touched, real tables first.";
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
