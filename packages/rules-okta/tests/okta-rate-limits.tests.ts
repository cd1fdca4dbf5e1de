import { RuleTest } from "@pypanther/core";
import { OktaRateLimits } from "../src/okta-rate-limits";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "system.org.rate_limit.violation",
  published: "2026-02-12 13:06:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "FAILURE" },
};

export const tests = [
  new RuleTest({
    name: "a limit of the tenant",
    expectedResult: true,
    log: base,
    expectedTitle: "Okta rate limit [system.org.rate_limit.violation] reached by User [maren.foss@fjordline.example]",
    expectedDedup: "00u8tk2",
  }),
  new RuleTest({
    name: "the login is unknown, the name is not",
    expectedResult: true,
    log: { ...base, actor: { id: "u", alternateId: "unknown", displayName: "203.0.113.9", type: "IP address" } },
    expectedTitle: "Okta rate limit [system.org.rate_limit.violation] reached by IP address [203.0.113.9]",
  }),
  new RuleTest({
    name: "a limit on concurrency",
    expectedResult: true,
    log: { ...base, eventType: "core.concurrency.org.limit.violation", actor: {} },
    expectedTitle: "Okta rate limit [core.concurrency.org.limit.violation] reached by of unknown name",
  }),
  new RuleTest({
    name: "only a warning",
    expectedResult: false,
    log: { ...base, eventType: "system.org.rate_limit.warning" },
  }),
  new RuleTest({
    name: "a limit that tells of no violation",
    expectedResult: false,
    log: { ...base, eventType: "application.integration.rate_limit_exceeded" },
  }),
  new RuleTest({
    name: "a violation of something else",
    expectedResult: false,
    log: { ...base, eventType: "policy.violation" },
  }),
];

export { OktaRateLimits as rule };
