// Written by `pnpm resource-types` from the shapes that scans have.
import { type JsonValue, type Resource } from "@pypanther/core";

/** A resource of type AWS.WAF.WebACL; any field may be absent or null. */
export interface AwsWAFWebACL extends Resource {
  readonly Arn?: string | null;
  readonly Id?: string | null;
  readonly Name?: string | null;
  readonly AssociatedResources?: readonly (string | null)[] | null;
  readonly DefaultAction?: { readonly Type?: string | null } | null;
  readonly LoggingConfiguration?: {
    readonly LogDestinationConfigs?: readonly (string | null)[] | null;
    readonly RedactedFields?: JsonValue;
  } | null;
  readonly MetricName?: string | null;
  readonly Rules?:
    | readonly ({
        readonly Action?: { readonly Type?: string | null } | null;
        readonly ExcludedRules?: JsonValue;
        readonly MetricName?: string | null;
        readonly Name?: string | null;
        readonly OverrideAction?: JsonValue;
        readonly Predicates?:
          | readonly ({
              readonly DataId?: string | null;
              readonly Negated?: boolean | null;
              readonly Type?: string | null;
            } | null)[]
          | null;
        readonly Priority?: number | null;
        readonly RuleId?: string | null;
        readonly Type?: string | null;
      } | null)[]
    | null;
}
