import { RuleTest } from "@pypanther/core";
import { ZendeskNewAPIToken } from "../src/zendesk-new-api-token";

const tokenMade = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "create",
  source_type: "api_token",
  source_label: "API token: ledger-sync",
};

export const tests = [
  new RuleTest({
    name: "a token is made",
    expectedResult: true,
    log: tokenMade,
    expectedTitle: "[Ines Okoro] did [create] with an API token, in [Zendesk.Audit]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a token is removed",
    expectedResult: true,
    log: { ...tokenMade, action: "destroy", actor_name: null },
    expectedTitle: "an unknown user did [destroy] with an API token, in [Zendesk.Audit]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a token is renamed",
    expectedResult: false,
    log: { ...tokenMade, action: "update" },
  }),
  new RuleTest({
    name: "an OAuth client is made",
    expectedResult: false,
    log: { ...tokenMade, source_type: "oauth_client" },
  }),
];

export { ZendeskNewAPIToken as rule };
