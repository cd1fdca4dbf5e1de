import { RuleTest } from "@pypanther/core";
import { Auth0PostLoginActionFlow } from "../src/auth0-post-login-action-flow";

const request = {
  channel: "https://manage.auth0.com/",
  method: "POST",
  path: "/api/v2/actions/triggers/post-login/bindings",
  auth: { user: { email: "ingrid@fjordline.example", user_id: "auth0|61f0" } },
  body: { bindings: [{ display_name: "Enrich token" }, { display_name: "Geo check" }] },
};

function log(data: object = {}, changes: object = {}, details: object = {}) {
  return {
    p_log_type: "Auth0.Events",
    p_source_label: "Fjordline",
    data: {
      type: "sapi",
      description: "Update trigger bindings",
      details: { request: { ...request, ...changes }, ...details },
      ...data,
    },
  };
}

export const tests = [
  new RuleTest({
    name: "actions are bound",
    expectedResult: true,
    log: log(),
    expectedTitle:
      "[ingrid@fjordline.example] changed the post-login flow of [Fjordline]: added [Enrich token, Geo check]",
  }),
  new RuleTest({
    name: "an action is removed and another left",
    expectedResult: true,
    log: log(
      {},
      { body: { bindings: [{ id: "b-2" }] } },
      { response: { body: { bindings: [{ display_name: "Geo check" }] } } },
    ),
    expectedTitle:
      "[ingrid@fjordline.example] changed the post-login flow of [Fjordline]: an action removed, left [Geo check]",
  }),
  new RuleTest({
    name: "the flow is emptied",
    expectedResult: true,
    log: log({}, { body: { bindings: [] } }),
    expectedTitle: "[ingrid@fjordline.example] changed the post-login flow of [Fjordline]: no action is left",
  }),
  new RuleTest({
    name: "another flow",
    expectedResult: false,
    log: log({}, { path: "/api/v2/actions/triggers/pre-user-registration/bindings" }),
  }),
  new RuleTest({
    name: "the same through the API",
    expectedResult: false,
    log: log({}, { channel: "https://api.fjordline.example/" }),
  }),
];

export { Auth0PostLoginActionFlow as rule };
