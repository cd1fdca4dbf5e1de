import { RuleTest } from "@pypanther/core";
import { AtlassianUserLoggedInAsUser } from "../src/atlassian-user-logged-in-as-user";

const impersonation = {
  p_log_type: "Atlassian.Audit",
  id: "7c1f0a",
  type: "events",
  attributes: {
    action: "user_logged_in_as_user",
    time: "2026-05-19T10:02:44.310Z",
    actor: { email: "admin@harbourline.example" },
    context: [{ id: "u-31", type: "users", attributes: { email: "noor@harbourline.example" } }],
  },
};

export const tests = [
  new RuleTest({
    name: "an administrator logs in as a user",
    expectedResult: true,
    log: impersonation,
    expectedTitle: "[admin@harbourline.example] logged in to Atlassian as [noor@harbourline.example]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      Timestamp: "2026-05-19T10:02:44.310Z",
      Actor: "admin@harbourline.example",
      "Impersonated user": "noor@harbourline.example",
      "Event ID": "7c1f0a",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { p_log_type: "Atlassian.Audit", attributes: { action: "user_logged_in_as_user", context: [] } },
    expectedTitle: "an unknown user logged in to Atlassian as an unknown user",
    expectedAlertContext: {
      Timestamp: "<unknown-time>",
      Actor: "<unknown-actor-email>",
      "Impersonated user": "<unknown-email>",
      "Event ID": null,
    },
  }),
  new RuleTest({
    name: "a user logs in",
    expectedResult: false,
    log: { ...impersonation, attributes: { ...impersonation.attributes, action: "user_login" } },
  }),
];

export { AtlassianUserLoggedInAsUser as rule };
