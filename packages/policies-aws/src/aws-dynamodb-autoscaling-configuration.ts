import { isSet, itemsOf, numberOf, Policy, Severity, textOf } from "@pypanther/core";
import { dynamoDBScalingTargets } from "@pypanther/helpers/dynamodb-scaling";
import type { AwsDynamoDBTable } from "./resources";

/** Capacity limits of a table's or an index's auto scaling are missing or outside the accepted range. */
export class AWSDynamoDBAutoscalingConfiguration extends Policy<AwsDynamoDBTable> {
  id = "AWS.DynamoDB.AutoscalingConfiguration";
  displayName = "AWS DynamoDB Table Autoscaling Configuration";
  enabled = false;
  resourceTypes = ["AWS.DynamoDB.Table"];
  tags = ["AWS", "Availability", "Configuration Required"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Auto scaling of the table or of one of its indexes has limits outside the accepted range. Too low a limit lets a flood of requests stop it, too high a limit lets one run up the bill.";
  defaultRunbook =
    "1. Compare minimum and maximum of each scalable target with the tunables. " +
    "2. Ask the owner what load the table must bear. " +
    "3. Set the limits, or override the tunables for this project.";
  defaultReference = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html";

  /** Whether global secondary indexes must scale too. */
  checkGsi = true;
  /** Minimum and maximum of read capacity must lie between these, both left out. */
  readCap: Readonly<Record<"MIN" | "MAX", number>> = { MIN: 5, MAX: 15 };
  /** Minimum and maximum of write capacity must lie between these, both left out. */
  writeCap: Readonly<Record<"MIN" | "MAX", number>> = { MIN: 5, MAX: 50000 };

  policy(table: AwsDynamoDBTable) {
    const { AutoScalingDescriptions, BillingModeSummary } = table;
    if (!isSet(BillingModeSummary) && !isSet(AutoScalingDescriptions)) return false;
    if (BillingModeSummary?.BillingMode !== "PROVISIONED") return true;
    const verdicts = new Map<string, boolean>();
    for (const target of dynamoDBScalingTargets(table, this.checkGsi)) {
      verdicts.set(`${target}/READ`, false).set(`${target}/WRITE`, false);
    }
    for (const { ResourceId, ScalableDimension, MinCapacity, MaxCapacity } of itemsOf(AutoScalingDescriptions)) {
      const isWrite = textOf(ScalableDimension).includes("WriteCapacityUnits");
      const { MIN, MAX } = isWrite ? this.writeCap : this.readCap;
      const isWithin = (numberOf(MinCapacity) ?? MIN) > MIN && (numberOf(MaxCapacity) ?? MAX) < MAX;
      verdicts.set(`${textOf(ResourceId)}/${isWrite ? "WRITE" : "READ"}`, isWithin);
    }
    return [...verdicts.values()].every(Boolean);
  }
}
