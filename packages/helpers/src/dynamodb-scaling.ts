import { itemsOf, textOf } from "@pypanther/core";

/** What is read of a DynamoDB table to know what must scale. */
interface ScaledTable {
  readonly Name?: unknown;
  readonly GlobalSecondaryIndexes?: readonly ({ readonly IndexName?: unknown } | null)[] | null;
}

/** The ids under which Application Auto Scaling knows a table and, if wanted, its global secondary indexes. */
export function dynamoDBScalingTargets({ Name, GlobalSecondaryIndexes }: ScaledTable, withIndexes: boolean): string[] {
  const table = `table/${textOf(Name)}`;
  const indexes = withIndexes ? itemsOf(GlobalSecondaryIndexes) : [];
  return [table, ...indexes.map(({ IndexName }) => `${table}/index/${textOf(IndexName)}`)];
}
