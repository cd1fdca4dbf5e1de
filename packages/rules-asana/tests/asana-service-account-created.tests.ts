import { RuleTest } from "@pypanther/core";
import { AsanaServiceAccountCreated } from "../src/asana-service-account-created";

const accountCreated = {
  p_log_type: "Asana.Audit",
  event_type: "service_account_created",
  created_at: "2026-05-19T10:02:44.310Z",
  actor: { actor_type: "user", email: "ines@harbourline.example" },
  context: { context_type: "web" },
  details: {},
  resource: { name: "timesheet-sync", resource_type: "user" },
};

export const tests = [
  new RuleTest({
    name: "a service account is created",
    expectedResult: true,
    log: accountCreated,
    expectedTitle: "[ines@harbourline.example] created the Asana service account [timesheet-sync]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: { p_log_type: "Asana.Audit", event_type: "service_account_created" },
    expectedTitle: "an unknown actor created the Asana service account of unknown name",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...accountCreated, event_type: "service_account_deleted" },
  }),
];

export { AsanaServiceAccountCreated as rule };
