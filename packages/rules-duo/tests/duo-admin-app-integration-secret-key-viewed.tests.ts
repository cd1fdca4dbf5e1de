import { RuleTest } from "@pypanther/core";
import { DuoAdminAppIntegrationSecretKeyViewed } from "../src/duo-admin-app-integration-secret-key-viewed";

const base = {
  p_log_type: "Duo.Administrator",
  action: "integration_skey_view",
  username: "Astrid Moen",
  object: "Payroll VPN",
  description: null,
  timestamp: 1774856037,
  isotimestamp: "2026-03-30 07:31:12",
};

export const tests = [
  new RuleTest({
    name: "a secret key is viewed",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] viewed the secret key of [Payroll VPN]",
  }),
  new RuleTest({
    name: "the log names nobody and nothing",
    expectedResult: true,
    log: { p_log_type: "Duo.Administrator", action: "integration_skey_view" },
    expectedTitle: "Administrator of unknown name viewed the secret key of an unknown object",
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "integration_update" } }),
];

export { DuoAdminAppIntegrationSecretKeyViewed as rule };
