import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityPolicyViolation } from "../src/azure-monitor-activity-policy-violation";
import { activity, contextOf, resourceId } from "./activity";

const site = resourceId("Microsoft.Web/sites/ledger");
const violation = {
  ...activity("Microsoft.Authorization/policies/audit/action", "Microsoft.Web/sites/ledger", {
    entity: site,
    isComplianceCheck: "False",
    message: "Microsoft.Authorization/policies/audit/action",
    policies: JSON.stringify([{ policyDefinitionDisplayName: "Require HTTPS" }]),
    resourceLocation: "northeurope",
  }),
  category: "Policy",
  level: "Warning",
  resultType: "",
};
const withPolicies = (policies: string) => ({ ...violation, properties: { entity: site, policies } });
const unknownPolicy = `[${site}] violates Azure Policy of an unknown name`;

export const tests = [
  new RuleTest({
    name: "a resource violates an audit policy",
    expectedResult: true,
    log: violation,
    expectedTitle: `[${site}] violates Azure Policy [Require HTTPS]`,
    expectedAlertContext: {
      ...contextOf(violation),
      result_type: "",
      entity: site,
      message: "Microsoft.Authorization/policies/audit/action",
      is_compliance_check: "False",
      resource_location: "northeurope",
    },
  }),
  new RuleTest({
    name: "the record says neither resource nor policy",
    expectedResult: true,
    log: { ...violation, operationName: "MICROSOFT.AUTHORIZATION/POLICIES/AUDITIFNOTEXISTS/ACTION", properties: {} },
    expectedTitle: "an unknown resource violates Azure Policy of an unknown name",
  }),
  new RuleTest({
    name: "the list of policies is cut off",
    expectedResult: true,
    log: withPolicies("[{"),
    expectedTitle: unknownPolicy,
  }),
  new RuleTest({
    name: "the list of policies is empty",
    expectedResult: true,
    log: withPolicies("[]"),
    expectedTitle: unknownPolicy,
  }),
  new RuleTest({
    name: "the policy only informs",
    expectedResult: false,
    log: { ...violation, level: "Informational" },
  }),
  new RuleTest({
    name: "the record is of another category",
    expectedResult: false,
    log: { ...violation, category: "Administrative" },
  }),
  new RuleTest({
    name: "the policy denies instead",
    expectedResult: false,
    log: { ...violation, operationName: "Microsoft.Authorization/policies/deny/action" },
  }),
];

export { AzureMonitorActivityPolicyViolation as rule };
