// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.Lambda.Function; any field may be absent or null. */
export interface AwsLambdaFunction extends Resource {
  readonly Arn?: string | null;
  readonly Name?: string | null;
  readonly CodeSha256?: string | null;
  readonly CodeSize?: number | null;
  readonly DeadLetterConfig?: JsonValue;
  readonly Description?: string | null;
  readonly Environment?: {
    readonly Error?: JsonValue;
    readonly Variables?: Readonly<Record<string, string | null>> | null;
  } | null;
  readonly Handler?: string | null;
  readonly KMSKeyArn?: string | null;
  readonly LastModified?: string | null;
  readonly Layers?: readonly JsonValue[] | null;
  readonly MasterArn?: string | null;
  readonly MemorySize?: number | null;
  readonly Policy?: { readonly Policy?: string | null; readonly RevisionId?: string | null } | null;
  readonly RevisionId?: string | null;
  readonly Role?: string | null;
  readonly Runtime?: string | null;
  readonly Timeout?: number | null;
  readonly TracingConfig?: { readonly Mode?: string | null } | null;
  readonly Version?: string | null;
  readonly VpcConfig?: JsonValue;
}
