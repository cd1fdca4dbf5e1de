import { RuleTest } from "@pypanther/core";
import { PantherSensitiveRole } from "../src/panther-sensitive-role";

const input = { name: "night-shift", permissions: ["AlertRead", "UserModify"] };

const roleCreated = {
  p_log_type: "Panther.Audit",
  actionName: "CREATE_USER_ROLE",
  actionResult: "SUCCEEDED",
  actionParams: { dynamic: { input } },
  actor: { id: "1c7e5a0e-5f0a-4b1f-9d0c-2b8f7a3d6e11", attributes: { email: "ines@harbourline.example" } },
  sourceIP: "198.51.100.71",
};

export const tests = [
  new RuleTest({
    name: "a role that may manage users is created",
    expectedResult: true,
    log: roleCreated,
    expectedTitle: "[ines@harbourline.example] saved the Panther role [night-shift] with sensitive permissions",
    expectedAlertContext: { user: "ines@harbourline.example", role_name: null, ip: "198.51.100.71" },
  }),
  new RuleTest({
    name: "the log has the older form",
    expectedResult: true,
    log: { ...roleCreated, actionParams: { input } },
    expectedTitle: "[ines@harbourline.example] saved the Panther role [night-shift] with sensitive permissions",
  }),
  new RuleTest({
    name: "a role that may only read is created",
    expectedResult: false,
    log: { ...roleCreated, actionParams: { dynamic: { input: { ...input, permissions: ["AlertRead"] } } } },
  }),
  new RuleTest({
    name: "a role without permissions is created",
    expectedResult: false,
    log: { ...roleCreated, actionParams: { dynamic: { input: { name: "guest", permissions: null } } } },
  }),
  new RuleTest({
    name: "creating the role fails",
    expectedResult: false,
    log: { ...roleCreated, actionResult: "FAILED" },
  }),
  new RuleTest({
    name: "a role with such permissions is deleted",
    expectedResult: false,
    log: { ...roleCreated, actionName: "DELETE_USER_ROLE" },
  }),
];

export { PantherSensitiveRole as rule };
