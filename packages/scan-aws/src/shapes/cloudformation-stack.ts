import { type ObjectShape, value } from "../scan/shape";

/** What AWS.CloudFormation.Stack has beside the fields that all resources have. */
export const cloudformationStackShape: ObjectShape = {
  Capabilities: value,
  ChangeSetId: value,
  DeletionTime: value,
  Description: value,
  DisableRollback: value,
  DriftInformation: { LastCheckTimestamp: value, StackDriftStatus: value },
  Drifts: value,
  EnableTerminationProtection: value,
  LastUpdatedTime: value,
  NotificationARNs: value,
  Outputs: value,
  Parameters: [{ ParameterKey: value, ParameterValue: value, ResolvedValue: value, UsePreviousValue: value }],
  ParentId: value,
  RoleARN: value,
  RollbackConfiguration: { MonitoringTimeInMinutes: value, RollbackTriggers: value },
  RootId: value,
  StackId: value,
  StackStatus: value,
  StackStatusReason: value,
  TimeoutInMinutes: value,
};
