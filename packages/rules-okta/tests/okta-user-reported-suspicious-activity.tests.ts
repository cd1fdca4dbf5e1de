import { RuleTest } from "@pypanther/core";
import { OktaUserReportedSuspiciousActivity } from "../src/okta-user-reported-suspicious-activity";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "user.account.report_suspicious_activity_by_enduser",
  published: "2026-02-18 13:05:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  debugContext: { debugData: { suspiciousActivityEventType: "system.email.mfa_enroll_notification.sent_message" } },
};

export const tests = [
  new RuleTest({
    name: "a user reports",
    expectedResult: true,
    log: base,
    expectedTitle:
      "[maren.foss@fjordline.example] reported as suspicious: [system.email.mfa_enroll_notification.sent_message]",
  }),
  new RuleTest({
    name: "little is known",
    expectedResult: true,
    log: { ...base, actor: {}, debugContext: {} },
    expectedTitle: "an unknown user reported as suspicious: an unknown event",
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaUserReportedSuspiciousActivity as rule };
