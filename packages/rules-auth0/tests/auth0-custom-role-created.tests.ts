import { RuleTest } from "@pypanther/core";
import { Auth0CustomRoleCreated } from "../src/auth0-custom-role-created";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/roles",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: { name: "invoice-viewer", description: "Reads invoices" },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Create a role",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a plain role: low severity",
    expectedResult: true,
    log: log(),
    expectedSeverity: "LOW",
    expectedTitle: "[ingrid@fjordline.example] created the custom role [invoice-viewer] in [Fjordline]",
  }),
  new RuleTest({
    name: "a role named for administration: medium severity",
    expectedResult: true,
    log: log({}, { body: { name: "billing-admin" } }),
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ingrid@fjordline.example] created the admin role [billing-admin] in [Fjordline]",
  }),
  new RuleTest({
    name: "a role described as an administrator's",
    expectedResult: true,
    log: log({}, { body: { name: "ops", description: "all that admins do" } }),
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ingrid@fjordline.example] created the admin role [ops] in [Fjordline]",
  }),
  new RuleTest({
    name: "a capital letter makes another word",
    expectedResult: true,
    log: log({}, { body: { name: "Admin" } }),
    expectedSeverity: "LOW",
  }),
  new RuleTest({ name: "a role is deleted", expectedResult: false, log: log({ description: "Delete a role" }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0CustomRoleCreated as rule };
