import { RuleTest } from "@pypanther/core";
import { PantherUserModified } from "../src/panther-user-modified";

const promotion = {
  p_log_type: "Panther.Audit",
  actionName: "UPDATE_USER",
  actionResult: "SUCCEEDED",
  actionParams: { dynamic: { input: { email: "tomas@harbourline.example", role: { id: "admin" } } } },
  actor: { id: "1c7e5a0e-5f0a-4b1f-9d0c-2b8f7a3d6e11", attributes: { email: "ines@harbourline.example" } },
  sourceIP: "198.51.100.71",
};

export const tests = [
  new RuleTest({
    name: "a user gets another role",
    expectedResult: true,
    log: promotion,
    expectedSeverity: "HIGH",
    expectedTitle: "[ines@harbourline.example] modified the Panther account [tomas@harbourline.example]",
    expectedAlertContext: {
      user: "ines@harbourline.example",
      change_target: "tomas@harbourline.example",
      ip: "198.51.100.71",
    },
  }),
  new RuleTest({
    name: "the log has the older form",
    expectedResult: true,
    log: { ...promotion, actionParams: { input: { email: "noor@harbourline.example" } } },
    expectedTitle: "[ines@harbourline.example] modified the Panther account [noor@harbourline.example]",
  }),
  new RuleTest({
    name: "the log has the oldest form, which only the title knows",
    expectedResult: true,
    log: { ...promotion, actionParams: { email: "noor@harbourline.example" } },
    expectedTitle: "[ines@harbourline.example] modified the Panther account [noor@harbourline.example]",
    expectedAlertContext: {
      user: "ines@harbourline.example",
      change_target: "<UNKNOWN_USER>",
      ip: "198.51.100.71",
    },
  }),
  new RuleTest({
    name: "provisioning updates a user",
    expectedResult: true,
    log: { ...promotion, actor: { id: "scim" } },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "Panther itself updates a user",
    expectedResult: true,
    log: { ...promotion, actor: { id: "00000000-0000-4000-8000-000000000000", attributes: { email: "system" } } },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the update fails",
    expectedResult: false,
    log: { ...promotion, actionResult: "FAILED" },
  }),
  new RuleTest({
    name: "a user is created",
    expectedResult: false,
    log: { ...promotion, actionName: "CREATE_USER" },
  }),
];

export { PantherUserModified as rule };
