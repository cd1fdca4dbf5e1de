import { RuleTest } from "@pypanther/core";
import { TinesTeamDestruction } from "../src/tines-team-destruction";

const audited = {
  p_log_type: "Tines.Audit",
  created_at: "2026-03-02T11:20:07Z",
  id: 70041,
  operation_name: "TeamDestruction",
  request_ip: "203.0.113.44",
  tenant_id: "tn-12",
  user_email: "mira@harbourline.example",
  user_id: "usr-31",
  p_source_label: "Tines",
};

export const tests = [
  new RuleTest({
    name: "a team is destroyed",
    expectedResult: true,
    log: audited,
    expectedTitle: "[mira@harbourline.example] destroyed a Tines team: [TeamDestruction] in [Tines]",
    expectedAlertContext: {
      actor: "mira@harbourline.example",
      action: "TeamDestruction",
      tenant_id: "tn-12",
      user_email: "mira@harbourline.example",
      user_id: "usr-31",
      operation_name: "TeamDestruction",
      request_ip: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "the record does not name the user",
    expectedResult: true,
    log: { ...audited, user_email: null, p_source_label: null },
    expectedTitle: "an unknown user destroyed a Tines team: [TeamDestruction] in an unknown tenant",
  }),
  new RuleTest({ name: "a team is made", expectedResult: false, log: { ...audited, operation_name: "TeamCreation" } }),
];

export { TinesTeamDestruction as rule };
