import { CorrelationTest } from "@pypanther/core";
import { NotionLoginWithAccountChange } from "../../src/correlation-rules/notion-login-with-account-change";

const actor = "p_alert_context.actor_id";

const logOf = (type: string, time: string, user = "3f0c") => ({
  p_log_type: "Notion.AuditLogs",
  p_event_time: `2026-05-${time}:00Z`,
  event: { type, actor: { id: user, type: "person" }, workspace_id: "ws-88", ip_address: "203.0.113.40" },
});
const changed = "user.settings.login_method.password_updated";

export const tests = [
  new CorrelationTest({
    name: "a sign-in and a change an hour later",
    expectedResult: true,
    signals: { Login: { [actor]: { "3f0c": [0] } }, AccountChange: { [actor]: { "3f0c": [60] } } },
    expectedTitle: "Notion Login WITH AccountChange",
  }),
  new CorrelationTest({
    name: "the change of another user",
    expectedResult: false,
    signals: { Login: { [actor]: { "3f0c": [0] } }, AccountChange: { [actor]: { "88d1": [60] } } },
  }),
  new CorrelationTest({
    name: "a change a minute after the window",
    expectedResult: false,
    signals: { Login: { [actor]: { "3f0c": [0] } }, AccountChange: { [actor]: { "3f0c": [1801] } } },
  }),
  new CorrelationTest({
    name: "logs of a user who signs in and sets a new password",
    expectedResult: true,
    logs: [logOf("user.login", "19T10:02"), logOf(changed, "19T10:20")],
  }),
  new CorrelationTest({
    name: "logs of two users",
    expectedResult: false,
    logs: [logOf("user.login", "19T10:02"), logOf(changed, "19T10:20", "88d1")],
  }),
];

export { NotionLoginWithAccountChange as rule };
