import { RuleTest } from "@pypanther/core";
import { Auth0RapidDynamicClientCreation } from "../src/auth0-rapid-dynamic-client-creation";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/oidc/register",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Dynamic client registration",
      details: {
        request: { ...request, ...changes },
        response: { statusCode: 201, body: { client_id: "cl-5TtZ0" } },
        ...details,
      },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a client registers itself",
    expectedResult: true,
    log: log(),
    expectedTitle: "[Dynamic client registration] of [cl-5TtZ0] in [Fjordline]",
  }),
  new RuleTest({
    name: "the client is not named",
    expectedResult: true,
    log: log({}, {}, { response: {} }),
    expectedTitle: "[Dynamic client registration] of an unknown client in [Fjordline]",
  }),
  new RuleTest({
    name: "a client is made by hand",
    expectedResult: false,
    log: log({ description: "Create a client" }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0RapidDynamicClientCreation as rule };
