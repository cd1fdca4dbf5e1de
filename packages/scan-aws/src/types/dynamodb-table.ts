import { allPages, pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { dynamodbTableShape } from "../shapes/dynamodb-table";

/** Tables of DynamoDB, with how they scale. */
export const dynamodbTable: ResourceType = resourceType({
  type: "AWS.DynamoDB.Table",
  scope: "regional",
  actions: [
    "dynamodb:ListTables",
    "application-autoscaling:DescribeScalableTargets",
    "dynamodb:DescribeTable",
    "dynamodb:DescribeTimeToLive",
    "dynamodb:ListTagsOfResource",
  ],
  shape: dynamodbTableShape,
  async *list({ client }) {
    const dynamoDb = client("dynamoDb");
    const found = pages(
      (ExclusiveStartTableName) => dynamoDb.listTables({ ExclusiveStartTableName }),
      (page) => page.LastEvaluatedTableName,
    );
    for await (const page of found) yield* page.TableNames ?? [];
  },
  idOf: (name, { partition, region, accountId }) => `arn:${partition}:dynamodb:${region}:${accountId}:table/${name}`,
  async read(TableName, place, { part }) {
    const dynamoDb = place.client("dynamoDb");
    const arn = dynamodbTable.idOf(TableName, place);
    const { Table } = await dynamoDb.describeTable({ TableName });
    const timeToLive = await part(["TimeToLiveDescription"], () => dynamoDb.describeTimeToLive({ TableName }));
    const indexes = Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => `table/${TableName}/index/${IndexName}`);
    const scaling = await part(["AutoScalingDescriptions"], async () => {
      const autoScaling = place.client("applicationAutoScaling");
      const ResourceIds = [`table/${TableName}`, ...(indexes ?? [])];
      return allPages(
        (NextToken) => autoScaling.describeScalableTargets({ ServiceNamespace: "dynamodb", ResourceIds, NextToken }),
        (page) => page.NextToken,
        (page) => page.ScalableTargets,
      );
    });
    const tags = await part(["Tags"], () =>
      allPages(
        (NextToken) => dynamoDb.listTagsOfResource({ ResourceArn: arn, NextToken }),
        (page) => page.NextToken,
        (page) => page.Tags,
      ),
    );
    return {
      resourceId: arn,
      arn,
      id: Table?.TableId ?? null,
      name: TableName,
      tags,
      timeCreated: Table?.CreationDateTime,
      fields: {
        ...Table,
        AutoScalingDescriptions: scaling,
        TimeToLiveDescription: timeToLive?.TimeToLiveDescription,
      },
    };
  },
});
