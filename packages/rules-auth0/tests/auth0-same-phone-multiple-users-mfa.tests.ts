import { RuleTest } from "@pypanther/core";
import { Auth0SamePhoneMultipleUsersMFA } from "../src/auth0-same-phone-multiple-users-mfa";

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
      type: "gd_enrollment_complete",
      description: "Guardian - Enrollment complete (sms)",
      user_id: "auth0|777a",
      details: { request: { ...request, ...changes }, authenticator: { phone_number: "+4790000017" }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a telephone is enrolled",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example], id [auth0|777a], enrolled phone [+4790000017] for MFA in [Fjordline]",
    expectedDedup: "+4790000017",
    expectedUnique: "auth0|777a",
  }),
  new RuleTest({
    name: "the number is missing",
    expectedResult: true,
    log: log({}, {}, { authenticator: null }),
    expectedDedup: "<NO_PHONE_NUMBER_FOUND>",
  }),
  new RuleTest({ name: "the user is missing", expectedResult: true, log: log({ user_id: null }), expectedUnique: "" }),
  new RuleTest({
    name: "the number is empty",
    expectedResult: false,
    log: log({}, {}, { authenticator: { phone_number: "" } }),
  }),
  new RuleTest({
    name: "an authenticator app is enrolled",
    expectedResult: false,
    log: log({ description: "Guardian - Enrollment complete (otp)" }),
  }),
];

export { Auth0SamePhoneMultipleUsersMFA as rule };
