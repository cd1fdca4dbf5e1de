import { type ObjectShape, value } from "../scan/shape";

/** What AWS.WAF.WebACL has beside the fields that all resources have. */
export const wafWebAclShape: ObjectShape = {
  AssociatedResources: value,
  DefaultAction: { Type: value },
  LoggingConfiguration: { LogDestinationConfigs: value, RedactedFields: value },
  MetricName: value,
  Rules: [
    {
      Action: { Type: value },
      ExcludedRules: value,
      MetricName: value,
      Name: value,
      OverrideAction: value,
      Predicates: [{ DataId: value, Negated: value, Type: value }],
      Priority: value,
      RuleId: value,
      Type: value,
    },
  ],
};
