import { RuleTest } from "@pypanther/core";
import { OktaUserAccountLocked } from "../src/okta-user-account-locked";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.account.lock",
  published: "2026-02-14 13:01:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "FAILURE", reason: "LOCKED_OUT" },
  displayMessage: "Max sign-in attempts exceeded",
};

export const tests = [
  new RuleTest({
    name: "an account is locked",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example]: Max sign-in attempts exceeded",
  }),
  new RuleTest({
    name: "the limit of locks is reached",
    expectedResult: true,
    log: { ...base, eventType: "user.account.lock.limit", displayMessage: null },
    expectedTitle: "[maren.foss@fjordline.example]: the account was locked",
  }),
  new RuleTest({
    name: "the account is not named",
    expectedResult: true,
    log: { ...base, actor: {} },
    expectedTitle: "an unknown user: Max sign-in attempts exceeded",
  }),
  new RuleTest({
    name: "an account is unlocked",
    expectedResult: false,
    log: { ...base, eventType: "user.account.unlock" },
  }),
];

export { OktaUserAccountLocked as rule };
