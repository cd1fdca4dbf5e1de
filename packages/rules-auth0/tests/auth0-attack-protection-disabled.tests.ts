import { RuleTest } from "@pypanther/core";
import { Auth0AttackProtectionDisabled } from "../src/auth0-attack-protection-disabled";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/v2/attack-protection/brute-force-protection",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Update Brute-force settings",
      details: {
        request: { ...request, ...changes },
        response: { statusCode: 200, body: { enabled: false, shields: ["block"] } },
        ...details,
      },
      ...data,
    },
  };
}

function answer(body: object, statusCode = 200) {
  return log({}, {}, { response: { statusCode, body } });
}

export const tests = [
  new RuleTest({
    name: "a shield is switched off",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] did [Update Brute-force settings] in [Fjordline], off, shields [block]",
    expectedAlertContext: { actor: request.auth.user, action: "Update Brute-force settings" },
  }),
  new RuleTest({
    name: "a shield stays on without blocking",
    expectedResult: true,
    log: answer({ enabled: true, shields: ["user_notification"] }),
  }),
  new RuleTest({
    name: "a shield stays on and says nothing of blocking",
    expectedResult: true,
    log: answer({ enabled: "enabled" }),
  }),
  new RuleTest({
    name: "IP throttling is disabled",
    expectedResult: true,
    log: log(
      { description: "Update Suspicious IP Throttling settings" },
      { path: "/v2/attack-protection/suspicious-ip-throttling" },
    ),
  }),
  new RuleTest({
    name: "breached password detection is disabled",
    expectedResult: true,
    log: log(
      { description: "Update Breached Password Detection settings" },
      { path: "/v2/attack-protection/breached-password-detection" },
    ),
  }),
  new RuleTest({
    name: "a shield is on and blocks",
    expectedResult: false,
    log: answer({ enabled: true, shields: "block" }),
  }),
  new RuleTest({
    name: "the answer does not say whether the shield is on",
    expectedResult: false,
    log: answer({ shields: [] }),
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: answer({ enabled: false }, 403) }),
  new RuleTest({
    name: "description and path speak of different shields",
    expectedResult: false,
    log: log({ description: "Update Suspicious IP Throttling settings" }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0AttackProtectionDisabled as rule };
