import { RuleTest } from "@pypanther/core";
import { GSuiteWorkspaceTrustedDomainsAllowlist } from "../src/gsuite-workspace-trusted-domains-allowlist";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "DOMAIN_SETTINGS",
  name: "ADD_TRUSTED_DOMAINS",
  parameters: { DOMAIN_NAME: "elsewhere.example" },
};

export const tests = [
  new RuleTest({
    name: "a domain is added",
    expectedResult: true,
    log: activity,
    expectedTitle:
      "Trusted domains were changed: [ADD_TRUSTED_DOMAINS] of [elsewhere.example] by [noor@brightmoor.example]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "admin",
      name: "ADD_TRUSTED_DOMAINS",
      type: "DOMAIN_SETTINGS",
      parameters: { DOMAIN_NAME: "elsewhere.example" },
    },
  }),
  new RuleTest({
    name: "the record names neither domain nor actor",
    expectedResult: true,
    log: { ...activity, actor: {}, parameters: {}, name: "REMOVE_TRUSTED_DOMAINS" },
    expectedTitle: "Trusted domains were changed: [REMOVE_TRUSTED_DOMAINS] of an unknown domain by an unknown user",
  }),
  new RuleTest({ name: "an alias is added", expectedResult: false, log: { ...activity, name: "ADD_DOMAIN_ALIAS" } }),
  new RuleTest({
    name: "another kind of settings",
    expectedResult: false,
    log: { ...activity, type: "CALENDAR_SETTINGS" },
  }),
];

export { GSuiteWorkspaceTrustedDomainsAllowlist as rule };
