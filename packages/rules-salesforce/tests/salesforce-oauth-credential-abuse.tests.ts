import { RuleTest } from "@pypanther/core";
import { SalesforceOAuthCredentialAbuse } from "../src/salesforce-oauth-credential-abuse";

const refreshFailed = {
  p_log_type: "Salesforce.RealtimeEvent",
  EVENT_TYPE: "OAuthTokenRefreshFailed",
  ORGANIZATION_ID: "00D8d000001Hl",
  REQUEST_ID: "TID:77",
  SOURCE_IP: "203.0.113.44",
  USER_ID: "0058d0000XyMira",
  USER_NAME: "mira@harbourline.example",
  CONNECTED_APP_ID: "0H48d0000Ap",
  CONNECTED_APP_NAME: "TideSync",
  STATUS: "Failed",
};

export const tests = [
  new RuleTest({
    name: "a token cannot be renewed",
    expectedResult: true,
    log: refreshFailed,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Salesforce OAuth token of [TideSync] failed for [mira@harbourline.example]",
    expectedDedup: "OAuthTokenRefreshFailed_0058d0000XyMira_0H48d0000Ap",
    expectedAlertContext: {
      "Event Type": "OAuthTokenRefreshFailed",
      "User ID": "0058d0000XyMira",
      Username: "mira@harbourline.example",
      "Connected App ID": "0H48d0000Ap",
      "Connected App Name": "TideSync",
      "Client ID": null,
      "Client Name": null,
      "Source IP": "203.0.113.44",
      Status: "Failed",
      "API Total Count": null,
      "Request ID": "TID:77",
      "Organization ID": "00D8d000001Hl",
      "Session Key": null,
    },
  }),
  new RuleTest({
    name: "a token is revoked",
    expectedResult: true,
    log: { ...refreshFailed, EVENT_TYPE: "OAuthTokenRevoked" },
    expectedSeverity: "HIGH",
    expectedTitle: "Salesforce OAuth token of [TideSync] revoked for [mira@harbourline.example]",
  }),
  new RuleTest({
    name: "an app makes more than 10,000 calls",
    expectedResult: true,
    log: { ...refreshFailed, EVENT_TYPE: "ApiTotalUsage", STATUS: "Success", API_TOTAL_COUNT: 10001 },
    expectedSeverity: "HIGH",
    expectedTitle: "Salesforce OAuth activity [ApiTotalUsage] of [TideSync] for [mira@harbourline.example]",
  }),
  new RuleTest({
    name: "an app makes more than 5,000 calls",
    expectedResult: true,
    log: { ...refreshFailed, EVENT_TYPE: "ApiTotalUsage", STATUS: "Success", API_TOTAL_COUNT: 10000 },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an event of another name with OAuth in it",
    expectedResult: true,
    log: { EVENT_TYPE: "RemoteOauthGrant", CLIENT_ID: "c-1" },
    expectedSeverity: "MEDIUM",
    expectedTitle: "Salesforce OAuth activity [RemoteOauthGrant] of an unknown app for an unknown user",
    expectedDedup: "RemoteOauthGrant_unknown_c-1",
  }),
  new RuleTest({
    name: "a user logs in",
    expectedResult: false,
    log: { ...refreshFailed, EVENT_TYPE: "LoginEventStream" },
  }),
];

export { SalesforceOAuthCredentialAbuse as rule };
