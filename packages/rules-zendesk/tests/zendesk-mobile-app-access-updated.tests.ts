import { RuleTest } from "@pypanther/core";
import { ZendeskMobileAppAccessUpdated } from "../src/zendesk-mobile-app-access-updated";

const appAllowed = {
  p_log_type: "Zendesk.Audit",
  actor_name: "Ines Okoro",
  ip_address: "203.0.113.40",
  created_at: "2026-05-19T10:02:44Z",
  action: "update",
  source_type: "account_setting",
  source_label: "Zendesk Support Mobile App Access",
  change_description: "Enabled",
};

export const tests = [
  new RuleTest({
    name: "the app may connect",
    expectedResult: true,
    log: appAllowed,
    expectedTitle: "[Ines Okoro] changed mobile app access to Zendesk: [Enabled]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the app may not connect",
    expectedResult: true,
    log: { ...appAllowed, change_description: "Disabled" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the record names neither actor nor change",
    expectedResult: true,
    log: { ...appAllowed, actor_name: null, change_description: null },
    expectedTitle: "an unknown user changed mobile app access to Zendesk: an unknown change",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the setting is deleted",
    expectedResult: false,
    log: { ...appAllowed, action: "destroy" },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...appAllowed, source_label: "Session Timeout" },
  }),
];

export { ZendeskMobileAppAccessUpdated as rule };
