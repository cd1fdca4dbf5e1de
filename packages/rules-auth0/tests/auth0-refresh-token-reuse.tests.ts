import { RuleTest } from "@pypanther/core";
import { Auth0RefreshTokenReuse } from "../src/auth0-refresh-token-reuse";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "ferrt",
      description: "Unsuccessful Refresh Token exchange, reused refresh token detected",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a refresh token is used again",
    expectedResult: true,
    log: log(),
    expectedTitle: "A refresh token of [ingrid@fjordline.example] was used again in [Fjordline]",
  }),
  new RuleTest({
    name: "an expired token",
    expectedResult: false,
    log: log({ description: "Unsuccessful Refresh Token exchange" }),
  }),
  new RuleTest({ name: "another type", expectedResult: false, log: log({ type: "fertft" }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0RefreshTokenReuse as rule };
