import { RuleMock, RuleTest } from "@pypanther/core";
import { NotionLoginFromNewLocation } from "../src/notion-login-from-new-location";

const login = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "user.login",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
  p_enrichment: { ipinfo_location: { "event.ip_address": { city: "Porto", region: "Porto", country: "PT" } } },
};

const weekAgo = Date.UTC(2026, 4, 12) / 1000;
const seenIn = (places: Record<string, number>) => [new RuleMock({ objectName: "getDictionary", returnValue: places })];

export const tests = [
  new RuleTest({
    name: "a user who was in Oslo signs in from Porto",
    expectedResult: true,
    log: login,
    mocks: seenIn({ Oslo_Oslo_NO: weekAgo }),
    expectedTitle: "[noor@harbourline.example] signed in to Notion from a new place: [Porto, Porto, PT]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "user.login",
      user_email: "noor@harbourline.example",
      location: { city: "Porto", region: "Porto", country: "PT" },
    },
  }),
  new RuleTest({
    name: "the last sign-in from Porto is two months old",
    expectedResult: true,
    log: login,
    mocks: seenIn({ Porto_Porto_PT: weekAgo - 60 * 86_400 }),
  }),
  new RuleTest({
    name: "nothing is known of the address or the user",
    expectedResult: true,
    log: { ...login, event: { type: "user.login" }, p_enrichment: { ipinfo_location: {} } },
    mocks: seenIn({ Oslo_Oslo_NO: weekAgo }),
    expectedTitle: "an unknown user signed in to Notion from a new place: [unknown, unknown, unknown]",
  }),
  new RuleTest({
    name: "the user was in Porto a week ago",
    expectedResult: false,
    log: login,
    mocks: seenIn({ Porto_Porto_PT: weekAgo }),
  }),
  new RuleTest({
    name: "the first sign-in that was ever seen",
    expectedResult: false,
    log: login,
  }),
  new RuleTest({
    name: "the log is not enriched",
    expectedResult: false,
    log: { ...login, p_enrichment: null },
    mocks: seenIn({ Oslo_Oslo_NO: weekAgo }),
  }),
  new RuleTest({
    name: "the log does not tell when it was parsed",
    expectedResult: false,
    log: { ...login, p_parse_time: null },
    mocks: seenIn({ Oslo_Oslo_NO: weekAgo }),
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...login, event: { ...login.event, type: "user.logout" } },
    mocks: seenIn({ Oslo_Oslo_NO: weekAgo }),
  }),
];

export { NotionLoginFromNewLocation as rule };
