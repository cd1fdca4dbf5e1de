import { RuleTest } from "@pypanther/core";
import { TinesTenantAuthToken } from "../src/tines-tenant-auth-token";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "AuthenticationTokenCreation",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
  inputs: { inputs: { name: "tide-import", isServiceToken: true } },
};

export const tests = [
  new RuleTest({
    name: "a service token is made",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] created a Tines service token: [AuthenticationTokenCreation]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "AuthenticationTokenCreation",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "AuthenticationTokenCreation",
      request_ip: "203.0.113.44",
      token_name: "tide-import",
    },
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null },
    expectedTitle: "an unknown user created a Tines service token: [AuthenticationTokenCreation]",
  }),
  new RuleTest({
    name: "two tokens of one user are two alerts",
    expectedResult: true,
    log: { ...audited, inputs: { inputs: { name: "berth-export", isServiceToken: true } } },
    expectedDedup: "usr-31_AuthenticationTokenCreation_berth-export",
  }),
  new RuleTest({
    name: "a token has no name",
    expectedResult: true,
    log: { ...audited, inputs: { inputs: { isServiceToken: true } } },
    expectedDedup: "usr-31_AuthenticationTokenCreation_<NO_TOKENNAME>",
  }),
  new RuleTest({
    name: "a person's own token is made",
    expectedResult: false,
    log: { ...audited, inputs: { inputs: { name: "tide-import", isServiceToken: false } } },
  }),
  new RuleTest({
    name: "a token is deleted",
    expectedResult: false,
    log: { ...audited, operation_name: "AuthenticationTokenDeletion" },
  }),
];

export { TinesTenantAuthToken as rule };
