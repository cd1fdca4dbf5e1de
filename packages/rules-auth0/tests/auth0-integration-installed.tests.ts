import { RuleTest } from "@pypanther/core";
import { Auth0IntegrationInstalled } from "../src/auth0-integration-installed";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/integrations/installed",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Install an available integration",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "an integration is installed",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] installed an integration in [Fjordline]",
  }),
  new RuleTest({ name: "another path", expectedResult: false, log: log({}, { path: "/api/v2/integrations/catalog" }) }),
  new RuleTest({
    name: "another action",
    expectedResult: false,
    log: log({ description: "Delete an installed integration" }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0IntegrationInstalled as rule };
