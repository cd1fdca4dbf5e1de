import { RuleTest } from "@pypanther/core";
import { Auth0MFAFactorSettingEnabled } from "../src/auth0-mfa-factor-setting-enabled";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/guardian/factors/sms",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Update a Multi-factor Authentication Factor",
      details: {
        request: { ...request, ...changes },
        response: { statusCode: 200, body: { enabled: true } },
        ...details,
      },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a factor is enabled",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] enabled an MFA factor of [Fjordline] by [/api/v2/guardian/factors/sms]",
  }),
  new RuleTest({
    name: "a factor is disabled",
    expectedResult: false,
    log: log({}, {}, { response: { body: { enabled: false } } }),
  }),
  new RuleTest({
    name: "the answer says yes in words",
    expectedResult: false,
    log: log({}, {}, { response: { body: { enabled: "true" } } }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0MFAFactorSettingEnabled as rule };
