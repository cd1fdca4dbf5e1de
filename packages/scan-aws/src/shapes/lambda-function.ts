import { mapOf, type ObjectShape, value } from "../scan/shape";

/** What AWS.Lambda.Function has beside the fields that all resources have. */
export const lambdaFunctionShape: ObjectShape = {
  CodeSha256: value,
  CodeSize: value,
  DeadLetterConfig: value,
  Description: value,
  Environment: { Error: value, Variables: mapOf(value) },
  Handler: value,
  KMSKeyArn: value,
  LastModified: value,
  Layers: value,
  MasterArn: value,
  MemorySize: value,
  Policy: { Policy: value, RevisionId: value },
  RevisionId: value,
  Role: value,
  Runtime: value,
  Timeout: value,
  TracingConfig: { Mode: value },
  Version: value,
  VpcConfig: value,
};
