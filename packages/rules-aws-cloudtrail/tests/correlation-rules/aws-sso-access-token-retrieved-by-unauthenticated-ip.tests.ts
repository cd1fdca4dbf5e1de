import { CorrelationTest } from "@pypanther/core";
import { AWSSSOAccessTokenRetrievedByUnauthenticatedIP } from "../../src/correlation-rules/aws-sso-access-token-retrieved-by-unauthenticated-ip";
import { cloudTrailLog } from "../cloudtrail-log";

const from = (address: string, minute: number) => ({ sourceIPAddress: { [address]: [minute] } });

const logOf = (eventName: string, sourceIPAddress: string, time: string) =>
  cloudTrailLog({
    p_event_time: `2026-05-20T${time}:00Z`,
    eventSource: "sso.amazonaws.com",
    eventName,
    sourceIPAddress,
    userIdentity: { type: "Unknown" },
  });

export const tests = [
  new CorrelationTest({
    name: "a token and no sign-in page",
    expectedResult: true,
    signals: { "SSO Access Token Retrieved": from("203.0.113.9", 0) },
  }),
  new CorrelationTest({
    name: "a token and the sign-in page at another address",
    expectedResult: true,
    signals: {
      "Absent CLI Prompt": from("198.51.100.77", 0),
      "SSO Access Token Retrieved": from("203.0.113.9", 1),
    },
  }),
  new CorrelationTest({
    name: "a token and the sign-in page at one address",
    expectedResult: false,
    signals: {
      "Absent CLI Prompt": from("198.51.100.77", 0),
      "SSO Access Token Retrieved": from("198.51.100.77", 1),
    },
  }),
  new CorrelationTest({
    name: "a sign-in page and no token",
    expectedResult: false,
    signals: { "Absent CLI Prompt": from("198.51.100.77", 0) },
  }),
  new CorrelationTest({
    name: "logs of a stranger who fetches the token",
    expectedResult: true,
    logs: [logOf("ListApplications", "198.51.100.77", "08:00"), logOf("CreateToken", "203.0.113.9", "08:01")],
  }),
  new CorrelationTest({
    name: "logs of a sign-in at one address",
    expectedResult: false,
    logs: [logOf("ListApplications", "198.51.100.77", "08:00"), logOf("CreateToken", "198.51.100.77", "08:01")],
  }),
];

export { AWSSSOAccessTokenRetrievedByUnauthenticatedIP as rule };
