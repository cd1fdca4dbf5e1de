import { RuleTest } from "@pypanther/core";
import { WizSAMLIdentityProviderChange } from "../src/wiz-saml-identity-provider-change";

const base = {
  p_log_type: "Wiz.Audit",
  id: "e7d3a0c2-5b1f-4c86-9f27-176001261901",
  action: "ModifySAMLIdentityProviderGroupMappings",
  status: "SUCCESS",
  timestamp: "2026-03-19 08:21:14.000000000",
  sourceIP: "198.51.100.49",
  user: { id: "nadia.lindqvist@fjordline.example", name: "nadia.lindqvist@fjordline.example" },
  actionParameters: { input: { id: "obj-204" } },
};

export const tests = [
  new RuleTest({
    name: "the group mapping changes",
    expectedResult: true,
    log: base,
    expectedTitle:
      "Wiz action [ModifySAMLIdentityProviderGroupMappings] performed by user [nadia.lindqvist@fjordline.example]",
    expectedDedup: base.id,
  }),
  new RuleTest({
    name: "a provider is added",
    expectedResult: true,
    log: { ...base, action: "CreateSAMLIdentityProvider" },
  }),
  new RuleTest({ name: "the action is refused", expectedResult: false, log: { ...base, status: "FAILED" } }),
  new RuleTest({ name: "another action succeeds", expectedResult: false, log: { ...base, action: "Login" } }),
];

export { WizSAMLIdentityProviderChange as rule };
