import { RuleTest } from "@pypanther/core";
import { Auth0UserInvitationCreated } from "../src/auth0-user-invitation-created";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/tenants/invitations",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: { owners: ["pia@fjordline.example"] },
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
    name: "an invitation to the tenant",
    expectedResult: true,
    log: log(),
    expectedTitle: "[ingrid@fjordline.example] invited [pia@fjordline.example] to the tenant of [Fjordline]",
  }),
  new RuleTest({
    name: "an invitation to nobody",
    expectedResult: true,
    log: log({}, { body: { owners: [] } }),
    expectedTitle: "[ingrid@fjordline.example] invited an unknown person to the tenant of [Fjordline]",
  }),
  new RuleTest({
    name: "an invitation to an organization",
    expectedResult: true,
    log: log(
      {},
      { path: "/api/v2/organizations/org_4TkQ/invitations", body: { invitee: { email: "sven@partner.example" } } },
    ),
    expectedTitle: "[ingrid@fjordline.example] invited [sven@partner.example] to the organization of [Fjordline]",
  }),
  new RuleTest({
    name: "a path that goes on",
    expectedResult: false,
    log: log({}, { path: "/api/v2/organizations/org_4TkQ/invitations/inv_9" }),
  }),
  new RuleTest({
    name: "an organization without id",
    expectedResult: false,
    log: log({}, { path: "/api/v2/organizations//invitations" }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0UserInvitationCreated as rule };
