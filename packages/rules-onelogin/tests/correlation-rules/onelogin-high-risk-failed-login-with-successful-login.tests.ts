import { CorrelationTest } from "@pypanther/core";
import { OneLoginHighRiskFailedLoginWithSuccessfulLogin } from "../../src/correlation-rules/onelogin-high-risk-failed-login-with-successful-login";

const logOf = (event: { event_type_id: number; risk_score?: number }, time: string, name = "Runa Hauge") => ({
  p_log_type: "OneLogin.Events",
  p_event_time: `2026-05-03T${time}:00Z`,
  account_id: 30117,
  user_name: name,
  ...event,
});
const failed = logOf({ event_type_id: 6, risk_score: 88 }, "11:20");

export const tests = [
  new CorrelationTest({
    name: "a risky failure and a success",
    expectedResult: true,
    signals: {
      HighRiskFailedLogin: { user_name: { "Runa Hauge": [0] } },
      SuccessfulLogin: { user_name: { "Runa Hauge": [5] } },
    },
  }),
  new CorrelationTest({
    name: "another user succeeds",
    expectedResult: false,
    signals: {
      HighRiskFailedLogin: { user_name: { "Runa Hauge": [0] } },
      SuccessfulLogin: { user_name: { "Tor Vik": [5] } },
    },
  }),
  new CorrelationTest({
    name: "the success comes a minute too late",
    expectedResult: false,
    signals: {
      HighRiskFailedLogin: { user_name: { "Runa Hauge": [0] } },
      SuccessfulLogin: { user_name: { "Runa Hauge": [1801] } },
    },
  }),
  new CorrelationTest({
    name: "logs of a risky failure and a success",
    expectedResult: true,
    logs: [failed, logOf({ event_type_id: 5 }, "11:24")],
  }),
  new CorrelationTest({
    name: "logs of a failure without risk",
    expectedResult: false,
    logs: [logOf({ event_type_id: 6, risk_score: 12 }, "11:20"), logOf({ event_type_id: 5 }, "11:24")],
  }),
  new CorrelationTest({
    name: "logs of two users",
    expectedResult: false,
    logs: [failed, logOf({ event_type_id: 5 }, "11:24", "Tor Vik")],
  }),
];

export { OneLoginHighRiskFailedLoginWithSuccessfulLogin as rule };
