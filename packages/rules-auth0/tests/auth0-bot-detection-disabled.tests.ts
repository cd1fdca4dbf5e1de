import { RuleTest } from "@pypanther/core";
import { Auth0BotDetectionDisabled } from "../src/auth0-bot-detection-disabled";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/v2/anomaly/captchas",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Create or update the anomaly detection captcha",
      details: {
        request: { ...request, ...changes },
        response: { statusCode: 200, body: { policy: "off", password_reset_policy: "always_on" } },
        ...details,
      },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "the captcha of logins is switched off",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] switched off bot detection of [Fjordline]",
  }),
  new RuleTest({
    name: "the captcha of passwordless logins is switched off",
    expectedResult: true,
    log: log({}, {}, { response: { statusCode: 200, body: { passwordless_policy: "off" } } }),
  }),
  new RuleTest({
    name: "the captcha of password resets is switched off",
    expectedResult: true,
    log: log({}, {}, { response: { statusCode: 200, body: { password_reset_policy: "off" } } }),
  }),
  new RuleTest({
    name: "the captcha stays on",
    expectedResult: false,
    log: log({}, {}, { response: { statusCode: 200, body: { policy: "high_risk" } } }),
  }),
  new RuleTest({
    name: "the change is refused",
    expectedResult: false,
    log: log({}, {}, { response: { statusCode: 401, body: { policy: "off" } } }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0BotDetectionDisabled as rule };
