import { RuleTest } from "@pypanther/core";
import { OneLoginAuthFactorRemoved } from "../src/onelogin-auth-factor-removed";

const base = {
  p_log_type: "OneLogin.Events",
  event_type_id: 24,
  account_id: 30117,
  user_id: 5120044,
  user_name: "Runa Hauge",
  actor_user_id: 5120001,
  actor_user_name: "Tor Vik",
  event_timestamp: "2026-05-07 11:20:40",
  otp_device_name: "Pixel 9",
  authentication_factor_description: "Security key",
};

export const tests = [
  new RuleTest({
    name: "an OTP device is deregistered",
    expectedResult: true,
    log: base,
    expectedTitle: "[Runa Hauge] lost the OTP device [Pixel 9]",
    expectedDedup: "Runa Hauge",
  }),
  new RuleTest({ name: "the event type is text", expectedResult: true, log: { ...base, event_type_id: "24" } }),
  new RuleTest({
    name: "a factor is deleted",
    expectedResult: true,
    log: { ...base, event_type_id: 172 },
    expectedTitle: "[Runa Hauge] lost the authentication factor [Security key]",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { p_log_type: "OneLogin.Events", event_type_id: "172" },
    expectedTitle: "an unknown user lost the authentication factor of unknown name",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, event_type_id: 8 } }),
];

export { OneLoginAuthFactorRemoved as rule };
