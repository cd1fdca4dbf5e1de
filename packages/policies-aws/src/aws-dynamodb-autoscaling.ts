import { isSet, itemsOf, Policy, Severity } from "@pypanther/core";
import { dynamoDBScalingTargets } from "@pypanther/helpers/dynamodb-scaling";
import type { AwsDynamoDBTable } from "./resources";

/** A table with provisioned capacity, or one of its indexes, does not grow with load. */
export class AWSDynamoDBAutoscaling extends Policy<AwsDynamoDBTable> {
  id = "AWS.DynamoDB.Autoscaling";
  displayName = "AWS DynamoDB Table Autoscaling";
  resourceTypes = ["AWS.DynamoDB.Table"];
  tags = ["AWS", "Availability"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Capacity of the table or of one of its indexes does not grow with load. Whoever sends it many requests takes down what depends on it.";
  defaultRunbook =
    "1. See which of the table and its indexes has no scalable target. " +
    "2. Register targets and scaling policies for it, or switch the table to on-demand capacity. " +
    "3. Look at the throttled requests of the past days in CloudWatch.";
  defaultReference = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html";

  /** Whether global secondary indexes must scale too. */
  checkGsi = true;

  policy(table: AwsDynamoDBTable) {
    const { AutoScalingDescriptions, BillingModeSummary } = table;
    if (!isSet(BillingModeSummary) && !isSet(AutoScalingDescriptions)) return false;
    if (BillingModeSummary?.BillingMode !== "PROVISIONED") return true;
    const scaled = new Set(itemsOf(AutoScalingDescriptions).map(({ ResourceId }) => ResourceId));
    return dynamoDBScalingTargets(table, this.checkGsi).every((target) => scaled.has(target));
  }
}
