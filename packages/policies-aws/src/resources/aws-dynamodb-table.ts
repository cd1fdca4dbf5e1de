// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.DynamoDB.Table; any field may be absent or null. */
export interface AwsDynamoDBTable extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly AttributeDefinitions?:
    readonly ({ readonly AttributeName?: string | null; readonly AttributeType?: string | null } | null)[] | null;
  readonly AutoScalingDescriptions?:
    | readonly ({
        readonly CreationTime?: string | null;
        readonly MaxCapacity?: number | null;
        readonly MinCapacity?: number | null;
        readonly ResourceId?: string | null;
        readonly RoleARN?: string | null;
        readonly ScalableDimension?: string | null;
        readonly ServiceNamespace?: string | null;
        readonly SuspendedState?: {
          readonly DynamicScalingInSuspended?: boolean | null;
          readonly DynamicScalingOutSuspended?: boolean | null;
          readonly ScheduledScalingSuspended?: boolean | null;
        } | null;
      } | null)[]
    | null;
  readonly BillingModeSummary?: {
    readonly BillingMode?: string | null;
    readonly LastUpdateToPayPerRequestDateTime?: string | null;
  } | null;
  readonly GlobalSecondaryIndexes?:
    | readonly ({
        readonly Backfilling?: JsonValue;
        readonly IndexArn?: string | null;
        readonly IndexName?: string | null;
        readonly IndexSizeBytes?: number | null;
        readonly IndexStatus?: string | null;
        readonly ItemCount?: number | null;
        readonly KeySchema?:
          readonly ({ readonly AttributeName?: string | null; readonly KeyType?: string | null } | null)[] | null;
        readonly Projection?: { readonly NonKeyAttributes?: JsonValue; readonly ProjectionType?: string | null } | null;
        readonly ProvisionedThroughput?: {
          readonly LastDecreaseDateTime?: string | null;
          readonly LastIncreaseDateTime?: string | null;
          readonly NumberOfDecreasesToday?: number | null;
          readonly ReadCapacityUnits?: number | null;
          readonly WriteCapacityUnits?: number | null;
        } | null;
      } | null)[]
    | null;
  readonly ItemCount?: number | null;
  readonly KeySchema?:
    readonly ({ readonly AttributeName?: string | null; readonly KeyType?: string | null } | null)[] | null;
  readonly LatestStreamArn?: string | null;
  readonly LatestStreamLabel?: string | null;
  readonly LocalSecondaryIndexes?: readonly JsonValue[] | null;
  readonly ProvisionedThroughput?: {
    readonly LastDecreaseDateTime?: JsonValue;
    readonly LastIncreaseDateTime?: JsonValue;
    readonly NumberOfDecreasesToday?: number | null;
    readonly ReadCapacityUnits?: number | null;
    readonly WriteCapacityUnits?: number | null;
  } | null;
  readonly RestoreSummary?: JsonValue;
  readonly SSEDescription?: {
    readonly KMSMasterKeyArn?: string | null;
    readonly SSEType?: string | null;
    readonly Status?: string | null;
  } | null;
  readonly StreamSpecification?: {
    readonly StreamEnabled?: boolean | null;
    readonly StreamViewType?: string | null;
  } | null;
  readonly TableSizeBytes?: number | null;
  readonly TableStatus?: string | null;
  readonly TimeToLiveDescription?: {
    readonly AttributeName?: string | null;
    readonly TimeToLiveStatus?: string | null;
  } | null;
}
