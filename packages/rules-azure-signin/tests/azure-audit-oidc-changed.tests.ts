import { RuleTest, type TestLog } from "@pypanther/core";
import { AzureAuditOIDCChanged } from "../src/azure-audit-oidc-changed";
import { change } from "./entra";

const discovery = (host: string) =>
  JSON.stringify({ discoveryUrl: `https://${host}/.well-known/openid-configuration` });
const policyUpdate = (...modifiedProperties: TestLog[]) =>
  change("Authentication Methods Policy Update", { targetResources: [{ displayName: "Policy", modifiedProperties }] });
const ours = discovery("login.harbourline.example");
const theirs = discovery("login.harbour1ine.example");

export const tests = [
  new RuleTest({
    name: "the discovery URL is replaced",
    expectedResult: true,
    log: policyUpdate({ displayName: "OIDC", oldValue: ours, newValue: theirs }),
    expectedTitle: "Azure OIDC discovery URL changed by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      operation_name: "Authentication Methods Policy Update",
      activity_display_name: "Authentication Methods Policy Update",
      category: "AuditLogs",
      initiator_user_id: "9e41",
      initiator_display_name: "Noor Haddad",
      initiator_ip: "203.0.113.64",
      old_discovery_url: ours,
      new_discovery_url: theirs,
    },
  }),
  new RuleTest({
    name: "a discovery URL is added",
    expectedResult: true,
    log: policyUpdate({ displayName: "OIDC", oldValue: null, newValue: theirs }),
  }),
  new RuleTest({
    name: "nobody is named as the initiator",
    expectedResult: true,
    log: { ...policyUpdate(), properties: { targetResources: [{ modifiedProperties: [{ newValue: theirs }] }] } },
    expectedTitle: "Azure OIDC discovery URL changed by an unknown actor",
  }),
  new RuleTest({
    name: "the discovery URL stays as it is",
    expectedResult: false,
    log: policyUpdate({ oldValue: ours, newValue: ours }),
  }),
  new RuleTest({
    name: "another setting changes",
    expectedResult: false,
    log: policyUpdate({ displayName: "SMS", oldValue: "on", newValue: "off" }),
  }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...policyUpdate({ oldValue: ours, newValue: theirs }), operationName: "Update policy" },
  }),
];

export { AzureAuditOIDCChanged as rule };
