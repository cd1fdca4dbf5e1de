import { CorrelationTest } from "@pypanther/core";
import { SnowflakePotentialBruteForceSuccess } from "../../src/correlation-rules/snowflake-potential-brute-force-success";

const from = (address: string, ...minutes: number[]) => ({ CLIENT_IP: { [address]: minutes } });

const login = {
  p_log_type: "Snowflake.LoginHistory",
  EVENT_TYPE: "LOGIN",
  CLIENT_IP: "203.0.113.44",
  USER_NAME: "MIRA",
  REPORTED_CLIENT_TYPE: "SNOWFLAKE_UI",
};
const failed = (minute: number) => ({
  ...login,
  p_event_time: `2026-05-08T08:${minute}:00Z`,
  IS_SUCCESS: "NO",
  ERROR_CODE: 390100,
  ERROR_MESSAGE: "INCORRECT_USERNAME_PASSWORD",
});
const succeeded = { ...login, p_event_time: "2026-05-08T08:40:00Z", IS_SUCCESS: "YES" };
const fiveFailures = [10, 11, 12, 13, 14].map(failed);

export const tests = [
  new CorrelationTest({
    name: "five failures and a success",
    expectedResult: true,
    signals: {
      "Multiple Failed Logins": from("203.0.113.44", 0, 1, 2, 3, 4),
      "Successful Login": from("203.0.113.44", 9),
    },
  }),
  new CorrelationTest({
    name: "four failures and a success",
    expectedResult: false,
    signals: {
      "Multiple Failed Logins": from("203.0.113.44", 0, 1, 2, 3),
      "Successful Login": from("203.0.113.44", 9),
    },
  }),
  new CorrelationTest({
    name: "the success is at another address",
    expectedResult: false,
    signals: {
      "Multiple Failed Logins": from("203.0.113.44", 0, 1, 2, 3, 4),
      "Successful Login": from("198.51.100.40", 9),
    },
  }),
  new CorrelationTest({
    name: "logs of five failures and a success",
    expectedResult: true,
    logs: [...fiveFailures, succeeded],
  }),
  new CorrelationTest({
    name: "logs of a success at another address",
    expectedResult: false,
    logs: [...fiveFailures, { ...succeeded, CLIENT_IP: "198.51.100.40" }],
  }),
];

export { SnowflakePotentialBruteForceSuccess as rule };
