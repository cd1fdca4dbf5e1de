import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityPolicyViolation } from "../src/azure-monitor-activity-policy-violation";
import { activity, contextOf, resourceId } from "./activity";

const account = resourceId("Microsoft.Storage/storageAccounts/stledger");
const violation = {
  ...activity("Microsoft.Authorization/policies/audit/action", "Microsoft.Storage/storageAccounts/stledger", {
    entity: account,
    isComplianceCheck: "False",
    message: "Microsoft.Authorization/policies/audit/action",
    policies: JSON.stringify([{ policyDefinitionDisplayName: "Storage must refuse plain HTTP" }]),
    resourceLocation: "northeurope",
  }),
  category: "Policy",
  level: "Warning",
  resultType: "",
};
const withPolicies = (policies: string) => ({ ...violation, properties: { entity: account, policies } });
const unknownPolicy = `Azure resource [${account}] violates policy [<UNKNOWN_POLICY>]`;

export const tests = [
  new RuleTest({
    name: "a resource violates an audit policy",
    expectedResult: true,
    log: violation,
    expectedTitle: `Azure resource [${account}] violates policy [Storage must refuse plain HTTP]`,
    expectedAlertContext: {
      ...contextOf(violation),
      result_type: "",
      storage_account_name: "stledger",
      entity: account,
      message: "Microsoft.Authorization/policies/audit/action",
      is_compliance_check: "False",
      resource_location: "northeurope",
    },
  }),
  new RuleTest({
    name: "the record says neither resource nor policy",
    expectedResult: true,
    log: { ...violation, operationName: "MICROSOFT.AUTHORIZATION/POLICIES/AUDITIFNOTEXISTS/ACTION", properties: {} },
    expectedTitle: "Azure resource [<UNKNOWN_RESOURCE>] violates policy [<UNKNOWN_POLICY>]",
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
