import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityPolicyDeployIfNotExists } from "../src/azure-monitor-activity-policy-deploy-if-not-exists";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Authorization/policies/deployIfNotExists/action",
  "Microsoft.Authorization/policyAssignments/pa-agents/providers/Microsoft.Authorization/policyDefinitions/deploy-agent",
);

export const tests = [
  new RuleTest({
    name: "a policy deploys what is missing",
    expectedResult: true,
    log,
    expectedTitle: "Azure Policy [deploy-agent] deployed missing resources",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), policy_name: "deploy-agent", policy_assignment: "pa-agents" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.AUTHORIZATION/POLICIES/DEPLOYIFNOTEXISTS/ACTION", resourceId: undefined },
    expectedTitle: "Azure Policy of an unknown name deployed missing resources",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Authorization/policies/audit/action" },
  }),
];

export { AzureMonitorActivityPolicyDeployIfNotExists as rule };
