import { RuleTest, type TestLog } from "@pypanther/core";
import { AzureAuditDomainSettingsModified } from "../src/azure-audit-domain-settings-modified";
import { change } from "./entra";

const authentication = (...modifiedProperties: TestLog[]) =>
  change("Set domain authentication", {
    targetResources: [{ displayName: "harbourline.example", modifiedProperties }],
  });

export const tests = [
  new RuleTest({
    name: "federation settings are set",
    expectedResult: true,
    log: change("Set federation settings on domain", {}),
    expectedTitle: "Azure domain federation settings changed by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      operation_name: "Set federation settings on domain",
      activity_display_name: "Set federation settings on domain",
      category: "AuditLogs",
      initiator_user_id: "9e41",
      initiator_display_name: "Noor Haddad",
      initiator_ip: "203.0.113.64",
    },
  }),
  new RuleTest({
    name: "a domain becomes federated",
    expectedResult: true,
    log: authentication({ displayName: "LiveType", newValue: '["Federated"]' }),
  }),
  new RuleTest({
    name: "a domain becomes federated among changes that do not pair up",
    expectedResult: true,
    log: authentication({ displayName: "LiveType", newValue: '["Federated"]' }, { displayName: "Note" }),
  }),
  new RuleTest({
    name: "nobody is named as the initiator",
    expectedResult: true,
    log: { ...authentication(), operationName: "Set federation settings on domain.", properties: {} },
    expectedTitle: "Azure domain federation settings changed by an unknown actor",
  }),
  new RuleTest({
    name: "a domain becomes managed",
    expectedResult: false,
    log: authentication({ displayName: "LiveType", newValue: '["Managed"]' }),
  }),
  new RuleTest({
    name: "another property becomes Federated",
    expectedResult: false,
    log: authentication({ displayName: "Kind", newValue: "Federated" }),
  }),
  new RuleTest({ name: "a domain is verified", expectedResult: false, log: change("Verify domain", {}) }),
];

export { AzureAuditDomainSettingsModified as rule };
