// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.CloudTrail.Meta; any field may be absent or null. */
export interface AwsCloudTrailMeta extends Resource {
  readonly Name?: string | null;
  readonly GlobalAdvancedEventSelectors?:
    | readonly ({
        readonly FieldSelectors?:
          | readonly ({
              readonly EndsWith?: JsonValue;
              readonly Equals?: readonly (string | null)[] | null;
              readonly Field?: string | null;
              readonly NotEndsWith?: JsonValue;
              readonly NotEquals?: readonly (string | null)[] | null;
              readonly NotStartsWith?: JsonValue;
              readonly StartsWith?: JsonValue;
            } | null)[]
          | null;
        readonly Name?: string | null;
      } | null)[]
    | null;
  readonly GlobalEventSelectors?:
    | readonly ({
        readonly DataResources?:
          | readonly ({ readonly Type?: string | null; readonly Values?: readonly (string | null)[] | null } | null)[]
          | null;
        readonly IncludeManagementEvents?: boolean | null;
        readonly ReadWriteType?: string | null;
      } | null)[]
    | null;
  readonly Trails?: readonly (string | null)[] | null;
}
