import { type ObjectShape, value } from "../scan/shape";

/** What AWS.CloudWatch.LogGroup has beside the fields that all resources have. */
export const logGroupShape: ObjectShape = {
  KmsKeyId: value,
  MetricFilterCount: value,
  RetentionInDays: value,
  StoredBytes: value,
};
