import { RuleTest } from "@pypanther/core";
import { OktaIdentityProviderCreatedModified } from "../src/okta-identity-provider-created-modified";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "system.idp.lifecycle.create",
  published: "2026-02-11 13:03:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "0oa70", type: "AppInstance", displayName: "Partner login" }],
};

export const tests = [
  new RuleTest({
    name: "a provider is created: high severity",
    expectedResult: true,
    log: base,
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] created the identity provider [Partner login]",
  }),
  new RuleTest({
    name: "a provider is updated: medium severity",
    expectedResult: true,
    log: { ...base, eventType: "system.idp.lifecycle.update", target: [] },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[maren.foss@fjordline.example] updated the identity provider of unknown name",
  }),
  new RuleTest({ name: "the event has no type", expectedResult: false, log: { ...base, eventType: null } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaIdentityProviderCreatedModified as rule };
