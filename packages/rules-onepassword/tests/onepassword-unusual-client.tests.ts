import { RuleTest } from "@pypanther/core";
import { OnePasswordUnusualClient } from "../src/onepassword-unusual-client";

const base = {
  p_log_type: "OnePassword.SignInAttempt",
  uuid: "SGN2LQ88",
  category: "success",
  timestamp: "2026-06-02 06:50:11",
  target_user: { name: "Solveig Rud", email: "solveig@fjordline.example" },
  client: { app_name: "vaultpeek", os_name: "Linux", ip_address: "203.0.113.200" },
};

export const tests = [
  new RuleTest({
    name: "a client that is not on the list",
    expectedResult: true,
    log: base,
    expectedTitle: "Unusual 1Password client [vaultpeek] signed in",
    expectedAlertContext: {
      user: "Solveig Rud",
      user_email: "solveig@fjordline.example",
      ip_address: "203.0.113.200",
      client: "vaultpeek",
      OS: "Linux",
      login_result: "success",
      time_seen: "2026-06-02 06:50:11",
    },
  }),
  new RuleTest({
    name: "the client is not named",
    expectedResult: true,
    log: { ...base, client: null, target_user: null },
    expectedAlertContext: {
      user: "UNKNOWN_USER",
      user_email: null,
      ip_address: null,
      client: "UNKNOWN_CLIENT",
      OS: "UNKNOWN_OS",
      login_result: "success",
      time_seen: "2026-06-02 06:50:11",
    },
  }),
  new RuleTest({
    name: "an official client",
    expectedResult: false,
    log: { ...base, client: { app_name: "1Password for Linux" } },
  }),
];

export { OnePasswordUnusualClient as rule };
