import { RuleTest } from "@pypanther/core";
import { Auth0DeleteTenantMember } from "../src/auth0-delete-tenant-member";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/tenants/members/auth0%7C98",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Delete tenant member",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "a member is deleted",
    expectedResult: true,
    log: log(),
    expectedTitle: "Auth0 Delete Tenant Member",
    expectedAlertContext: { actor: request.auth.user, action: "Delete tenant member" },
  }),
  new RuleTest({ name: "a member is read", expectedResult: false, log: log({ description: "Get tenant members" }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0DeleteTenantMember as rule };
