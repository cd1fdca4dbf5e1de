import { type ObjectShape, value } from "../scan/shape";

/** What AWS.DynamoDB.Table has beside the fields that all resources have. */
export const dynamodbTableShape: ObjectShape = {
  AttributeDefinitions: [{ AttributeName: value, AttributeType: value }],
  AutoScalingDescriptions: [
    {
      CreationTime: value,
      MaxCapacity: value,
      MinCapacity: value,
      ResourceId: value,
      RoleARN: value,
      ScalableDimension: value,
      ServiceNamespace: value,
      SuspendedState: {
        DynamicScalingInSuspended: value,
        DynamicScalingOutSuspended: value,
        ScheduledScalingSuspended: value,
      },
    },
  ],
  BillingModeSummary: { BillingMode: value, LastUpdateToPayPerRequestDateTime: value },
  GlobalSecondaryIndexes: [
    {
      Backfilling: value,
      IndexArn: value,
      IndexName: value,
      IndexSizeBytes: value,
      IndexStatus: value,
      ItemCount: value,
      KeySchema: [{ AttributeName: value, KeyType: value }],
      Projection: { NonKeyAttributes: value, ProjectionType: value },
      ProvisionedThroughput: {
        LastDecreaseDateTime: value,
        LastIncreaseDateTime: value,
        NumberOfDecreasesToday: value,
        ReadCapacityUnits: value,
        WriteCapacityUnits: value,
      },
    },
  ],
  ItemCount: value,
  KeySchema: [{ AttributeName: value, KeyType: value }],
  LatestStreamArn: value,
  LatestStreamLabel: value,
  LocalSecondaryIndexes: value,
  ProvisionedThroughput: {
    LastDecreaseDateTime: value,
    LastIncreaseDateTime: value,
    NumberOfDecreasesToday: value,
    ReadCapacityUnits: value,
    WriteCapacityUnits: value,
  },
  RestoreSummary: value,
  SSEDescription: { KMSMasterKeyArn: value, SSEType: value, Status: value },
  StreamSpecification: { StreamEnabled: value, StreamViewType: value },
  TableSizeBytes: value,
  TableStatus: value,
  TimeToLiveDescription: { AttributeName: value, TimeToLiveStatus: value },
};
