import { RuleTest } from "@pypanther/core";
import { GoogleWorkspaceOAuthPrivilegedScopes } from "../src/google-workspace-oauth-privileged-scopes";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "token", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "auth",
  name: "authorize",
  parameters: {
    app_name: "Orchard Sync",
    client_id: "5512.apps.example",
    client_type: "WEB",
    scope: ["openid", "https://www.googleapis.com/auth/admin.directory.user"],
    scope_data: [],
  },
};

export const tests = [
  new RuleTest({
    name: "an app gets the directory",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] granted privileged scopes to the app [Orchard Sync]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      app_name: "Orchard Sync",
      client_id: "5512.apps.example",
      client_type: "WEB",
      scopes: ["openid", "https://www.googleapis.com/auth/admin.directory.user"],
      scope_data: [],
      event_type: "authorize",
      ip_address: "203.0.113.18",
    },
  }),
  new RuleTest({
    name: "the only scope comes bare, in capitals",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, scope: "https://www.googleapis.com/auth/EDiscovery" } },
  }),
  new RuleTest({
    name: "an app gets the name only",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, scope: ["openid"] } },
  }),
  new RuleTest({
    name: "a lesser scope that begins alike",
    expectedResult: false,
    log: {
      ...activity,
      parameters: { ...activity.parameters, scope: ["https://www.googleapis.com/auth/admin.directory.user.readonly"] },
    },
  }),
  new RuleTest({ name: "the scopes are absent", expectedResult: false, log: { ...activity, parameters: null } }),
  new RuleTest({ name: "a grant is revoked", expectedResult: false, log: { ...activity, name: "revoke" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
];

export { GoogleWorkspaceOAuthPrivilegedScopes as rule };
