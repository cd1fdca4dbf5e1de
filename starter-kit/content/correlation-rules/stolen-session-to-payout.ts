import { CorrelationRule, CorrelationTest, sequence, Severity } from "@pypanther/core";
import { AWSCloudTrailStopped, AWSConsoleRootLogin } from "@pypanther/rules-aws-cloudtrail";
import { SlackAuditLogsPassthroughAnomaly } from "@pypanther/rules-slack";
import { AWSMoneyMovingKeyCreated } from "../rules";

const address = "sourceIPAddress";
const slackAddress = "p_alert_context.actor-ip";
const intruder = "198.51.100.77";

const cloudTrail = (eventName: string, time: string, more: Record<string, string | Record<string, string>>) => ({
  p_log_type: "AWS.CloudTrail",
  eventName,
  eventTime: `2026-06-11T${time}:00Z`,
  sourceIPAddress: intruder,
  recipientAccountId: "203944017715",
  ...more,
});
const sessionStolen = {
  p_log_type: "Slack.AuditLogs",
  date_create: Date.parse("2026-06-11T19:45:00Z") / 1000,
  action: "anomaly",
  actor: { type: "user", user: { name: "Jo Lindqvist" } },
  context: { ip_address: intruder },
  details: { reason: ["session_fingerprint"] },
};
const keyMade = {
  ...cloudTrail("CreateAccessKey", "20:36", { eventSource: "iam.amazonaws.com" }),
  userIdentity: { type: "IAMUser", arn: "arn:aws:iam::203944017715:user/svc-deploy" },
  responseElements: { accessKey: { userName: "svc-payout", accessKeyId: "AKIAR3TIDE7QNEXAMPLE" } },
};
const rootSignIn = {
  ...cloudTrail("ConsoleLogin", "20:58", { eventSource: "signin.amazonaws.com" }),
  userIdentity: { type: "Root", arn: "arn:aws:iam::203944017715:root" },
  responseElements: { ConsoleLogin: "Success" },
};
const trailStopped = cloudTrail("StopLogging", "21:03", { eventSource: "cloudtrail.amazonaws.com" });

/** One address takes a Slack session, makes a key that moves money, signs in as root and stops the trail: an attack as one story. */
export class StolenSessionToPayout extends CorrelationRule {
  id = "Northwind.StolenSessionToPayout";
  displayName = "Stolen Session Leads to a Key that Moves Money";
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "From one address a Slack session was taken over, a key for payouts was made, root signed in and the trail was stopped.";
  defaultRunbook =
    "1. Call the incident lead; this is not an accident. " +
    "2. Delete the new key, end the sessions of everyone named in the chain, and block the address. " +
    "3. Start the trail again, then read what happened while it was off.";

  lookbackMinutes = 360;
  rateMinutes = 60;
  detection = sequence({
    steps: {
      SessionStolen: SlackAuditLogsPassthroughAnomaly,
      KeyMade: AWSMoneyMovingKeyCreated,
      RootSignIn: AWSConsoleRootLogin,
      TrailStopped: AWSCloudTrailStopped,
    },
    transitions: [
      { from: "SessionStolen", to: "KeyMade", withinMinutes: 120, match: [{ from: slackAddress, to: address }] },
      { from: "KeyMade", to: "RootSignIn", withinMinutes: 60, match: [address] },
      { from: "RootSignIn", to: "TrailStopped", withinMinutes: 60, match: [address] },
    ],
  });

  tests = [
    new CorrelationTest({
      name: "the four steps from one address",
      expectedResult: true,
      signals: {
        SessionStolen: { [slackAddress]: { [intruder]: [0] } },
        KeyMade: { [address]: { [intruder]: [51] } },
        RootSignIn: { [address]: { [intruder]: [73] } },
        TrailStopped: { [address]: { [intruder]: [78] } },
      },
    }),
    new CorrelationTest({
      name: "the key is made from another address",
      expectedResult: false,
      signals: {
        SessionStolen: { [slackAddress]: { [intruder]: [0] } },
        KeyMade: { [address]: { "192.0.2.14": [51] } },
        RootSignIn: { [address]: { [intruder]: [73] } },
        TrailStopped: { [address]: { [intruder]: [78] } },
      },
    }),
    new CorrelationTest({
      name: "the logs of that evening",
      expectedResult: true,
      logs: [sessionStolen, keyMade, rootSignIn, trailStopped],
      expectedTitle: "Stolen Session Leads to a Key that Moves Money",
    }),
    new CorrelationTest({
      name: "the logs of that evening without the root sign-in",
      expectedResult: false,
      logs: [sessionStolen, keyMade, trailStopped],
    }),
  ];
}
