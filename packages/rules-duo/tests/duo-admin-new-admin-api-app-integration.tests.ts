import { RuleTest } from "@pypanther/core";
import { DuoAdminNewAdminAPIAppIntegration } from "../src/duo-admin-new-admin-api-app-integration";

const base = {
  p_log_type: "Duo.Administrator",
  action: "integration_create",
  username: "Astrid Moen",
  object: "Inventory sync",
  description: '{"type": "Admin API", "name": "Inventory sync"}',
  timestamp: 1774856296,
  isotimestamp: "2026-03-30 07:38:12",
};

export const tests = [
  new RuleTest({
    name: "an Admin API integration is created",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] created the Admin API integration [Inventory sync]",
    expectedAlertContext: {
      action: base.action,
      description: base.description,
      username: "Astrid Moen",
      timestamp: base.timestamp,
    },
  }),
  new RuleTest({
    name: "an integration of another type",
    expectedResult: false,
    log: { ...base, description: '{"type": "RADIUS"}' },
  }),
  new RuleTest({
    name: "the description is no JSON",
    expectedResult: false,
    log: { ...base, description: "Admin API" },
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "integration_delete" } }),
];

export { DuoAdminNewAdminAPIAppIntegration as rule };
