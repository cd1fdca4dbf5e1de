export type { ComplianceChange } from "./compliance-record";
export type { ComplianceStatus, Finding, FindingAlert } from "./finding";
export { type Overview, policyOverviews, resourceOverviews, type StatusCounts } from "./overview";
export { type PolicyAlert, type PolicyAlertChange, policyAlertJson } from "./policy-alert";
export { type PoliciesReport, runPolicies, type RunPoliciesOptions } from "./run-policies";
