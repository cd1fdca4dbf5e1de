import { RuleTest } from "@pypanther/core";
import { Auth0NewAdminInvitation } from "../src/auth0-new-admin-invitation";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/tenants/invitations",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: { owners: ["pia@fjordline.example"], roles: ["owner"] },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Create tenant invitations for a given client",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "an owner is invited",
    expectedResult: true,
    log: log(),
    expectedTitle: "Auth0 New Admin Invited",
    expectedAlertContext: { actor: request.auth.user, action: "Create tenant invitations for a given client" },
  }),
  new RuleTest({ name: "the role is text", expectedResult: true, log: log({}, { body: { roles: "owner" } }) }),
  new RuleTest({
    name: "a viewer is invited",
    expectedResult: false,
    log: log({}, { body: { roles: ["elevated-support"] } }),
  }),
  new RuleTest({ name: "no role is given", expectedResult: false, log: log({}, { body: {} }) }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0NewAdminInvitation as rule };
