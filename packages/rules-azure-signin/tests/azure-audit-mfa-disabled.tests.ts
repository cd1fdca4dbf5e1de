import { RuleTest } from "@pypanther/core";
import { AzureAuditMFADisabled } from "../src/azure-audit-mfa-disabled";
import { change, changeContext } from "./entra";

const policy = (...builtInControls: string[]) =>
  JSON.stringify({ state: "enabled", grantControls: { builtInControls } });
const update = (oldValue: string, newValue: string) =>
  change("Update conditional access policy", {
    targetResources: [{ id: "p-1", displayName: "Staff", modifiedProperties: [{ oldValue, newValue }] }],
  });

export const tests = [
  new RuleTest({
    name: "MFA is taken out of a policy",
    expectedResult: true,
    log: update(policy("MFA", "compliantDevice"), policy("compliantDevice")),
    expectedTitle: "MFA no longer demanded by Azure policy [Staff], changed by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      ...changeContext,
      operationName: "Update conditional access policy",
      target_id: "p-1",
      target_name: "Staff",
    },
  }),
  new RuleTest({
    name: "the policy loses all controls",
    expectedResult: true,
    log: update(policy("mfa"), JSON.stringify({ grantControls: null })),
  }),
  new RuleTest({ name: "MFA is added", expectedResult: false, log: update(policy(), policy("mfa")) }),
  new RuleTest({ name: "MFA stays", expectedResult: false, log: update(policy("mfa"), policy("MFA", "block")) }),
  new RuleTest({
    name: "the new policy is cut off",
    expectedResult: false,
    log: update(policy("mfa"), '{"grantControls":'),
  }),
  new RuleTest({ name: "there was no policy before", expectedResult: false, log: update("", policy()) }),
  new RuleTest({
    name: "the record has no target",
    expectedResult: false,
    log: change("Update conditional access policy", {}),
  }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...update(policy("mfa"), policy()), operationName: "Add conditional access policy" },
  }),
];

export { AzureAuditMFADisabled as rule };
