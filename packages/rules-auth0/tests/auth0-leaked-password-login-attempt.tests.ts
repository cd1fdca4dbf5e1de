import { RuleTest } from "@pypanther/core";
import { Auth0LeakedPasswordLoginAttempt } from "../src/auth0-leaked-password-login-attempt";

const request = {
  channel: "web",
  method: "POST",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "pwd_leak",
      ip: "203.0.113.140",
      user_name: "oskar@fjordline.example",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a leaked password is tried",
    expectedResult: true,
    log: log(),
    expectedTitle: "Login as [oskar@fjordline.example] from [203.0.113.140] with a breached password",
  }),
  new RuleTest({
    name: "user and address are missing",
    expectedResult: true,
    log: log({ ip: null, user_name: null }),
    expectedTitle: "Login as an unknown user from an unknown address with a breached password",
  }),
  new RuleTest({ name: "an ordinary login", expectedResult: false, log: log({ type: "s" }) }),
];

export { Auth0LeakedPasswordLoginAttempt as rule };
