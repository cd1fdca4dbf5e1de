import { CorrelationTest } from "@pypanther/core";
import { OpenAIBruteForceLoginSuccess } from "../../src/correlation-rules/openai-brute-force-login-success";

const mira = "mira@harbourline.example";

const logOf = (type: "login.failed" | "login.succeeded", minute: number, email = mira) => ({
  p_log_type: "OpenAI.Audit",
  p_event_time: `2026-05-08T08:${minute}:00Z`,
  p_any_emails: [email],
  id: `audit_log-${minute}`,
  type,
  actor: { type: "session", session: { user: { id: "user-1", email }, ip_address: "203.0.113.44" } },
});
const fourFailures = [10, 11, 12, 13].map((minute) => logOf("login.failed", minute));

export const tests = [
  new CorrelationTest({
    name: "five failures and a success",
    expectedResult: true,
    signals: {
      "Multiple Failed Logins": { p_any_emails: { [mira]: [0, 1, 2, 3, 4] } },
      "Successful Login": { p_any_emails: { [mira]: [5] } },
    },
  }),
  new CorrelationTest({
    name: "four failures and a success",
    expectedResult: false,
    signals: {
      "Multiple Failed Logins": { p_any_emails: { [mira]: [0, 1, 2, 3] } },
      "Successful Login": { p_any_emails: { [mira]: [5] } },
    },
  }),
  new CorrelationTest({
    name: "the first failure is a minute too old",
    expectedResult: false,
    signals: {
      "Multiple Failed Logins": { p_any_emails: { [mira]: [0, 2, 3, 4, 5] } },
      "Successful Login": { p_any_emails: { [mira]: [1801] } },
    },
  }),
  new CorrelationTest({
    name: "another user succeeds",
    expectedResult: false,
    signals: {
      "Multiple Failed Logins": { p_any_emails: { [mira]: [0, 1, 2, 3, 4] } },
      "Successful Login": { p_any_emails: { "tor@harbourline.example": [5] } },
    },
  }),
  new CorrelationTest({
    name: "logs of five failures and a success",
    expectedResult: true,
    logs: [...fourFailures, logOf("login.failed", 14), logOf("login.succeeded", 20)],
  }),
  new CorrelationTest({
    name: "logs in which the fifth failure is another user's",
    expectedResult: false,
    logs: [...fourFailures, logOf("login.failed", 14, "tor@harbourline.example"), logOf("login.succeeded", 20)],
  }),
];

export { OpenAIBruteForceLoginSuccess as rule };
