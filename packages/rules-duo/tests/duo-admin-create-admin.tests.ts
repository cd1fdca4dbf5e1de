import { RuleTest } from "@pypanther/core";
import { DuoAdminCreateAdmin } from "../src/duo-admin-create-admin";

const base = {
  p_log_type: "Duo.Administrator",
  action: "admin_create",
  username: "Astrid Moen",
  object: "Even Dahl",
  description: '{"name": "Even Dahl", "email": "even@fjordline.example", "role": "Help Desk"}',
  timestamp: 1774856148,
  isotimestamp: "2026-03-30 07:34:12",
};

export const tests = [
  new RuleTest({
    name: "an administrator is created",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] created the administrator [Even Dahl], [even@fjordline.example]",
    expectedAlertContext: {
      action: base.action,
      description: base.description,
      username: "Astrid Moen",
      timestamp: base.timestamp,
    },
  }),
  new RuleTest({
    name: "the description is no JSON",
    expectedResult: true,
    log: { ...base, description: "created" },
    expectedTitle: "Administrator [Astrid Moen] created the administrator of unknown name, an unknown address",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "admin_update" } }),
];

export { DuoAdminCreateAdmin as rule };
