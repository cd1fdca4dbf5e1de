// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.CloudFormation.Stack; any field may be absent or null. */
export interface AwsCloudFormationStack extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly Capabilities?: readonly (string | null)[] | null;
  readonly ChangeSetId?: string | null;
  readonly DeletionTime?: string | null;
  readonly Description?: string | null;
  readonly DisableRollback?: boolean | null;
  readonly DriftInformation?: {
    readonly LastCheckTimestamp?: string | null;
    readonly StackDriftStatus?: string | null;
  } | null;
  readonly Drifts?: readonly JsonValue[] | null;
  readonly EnableTerminationProtection?: boolean | null;
  readonly LastUpdatedTime?: string | null;
  readonly NotificationARNs?: readonly (string | null)[] | null;
  readonly Outputs?: readonly JsonValue[] | null;
  readonly Parameters?:
    | readonly ({
        readonly ParameterKey?: string | null;
        readonly ParameterValue?: string | null;
        readonly ResolvedValue?: JsonValue;
        readonly UsePreviousValue?: JsonValue;
      } | null)[]
    | null;
  readonly ParentId?: string | null;
  readonly RoleARN?: string | null;
  readonly RollbackConfiguration?: {
    readonly MonitoringTimeInMinutes?: JsonValue;
    readonly RollbackTriggers?: readonly JsonValue[] | null;
  } | null;
  readonly RootId?: string | null;
  readonly StackId?: string | null;
  readonly StackStatus?: string | null;
  readonly StackStatusReason?: string | null;
  readonly TimeoutInMinutes?: number | null;
}
