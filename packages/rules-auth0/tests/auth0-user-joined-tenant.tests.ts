import { RuleTest } from "@pypanther/core";
import { Auth0UserJoinedTenant } from "../src/auth0-user-joined-tenant";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/tenants/invitations/inv_3",
  auth: {
    user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" },
    credentials: { scopes: ["read:tenant_invitations", "update:tenant_invitations"] },
  },
  body: { state: "accepted" },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Update an invitation",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "an invitation is accepted",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] joined the tenant of [Fjordline]",
  }),
  new RuleTest({
    name: "an invitation is declined",
    expectedResult: false,
    log: log({}, { body: { state: "declined" } }),
  }),
  new RuleTest({
    name: "the credentials do not reach invitations",
    expectedResult: false,
    log: log({}, { auth: { credentials: { scopes: ["read:users"] } } }),
  }),
  new RuleTest({ name: "the credentials have no scopes", expectedResult: false, log: log({}, { auth: {} }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0UserJoinedTenant as rule };
