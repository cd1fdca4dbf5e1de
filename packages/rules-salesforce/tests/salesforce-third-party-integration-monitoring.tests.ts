import { RuleTest } from "@pypanther/core";
import { SalesforceThirdPartyIntegrationMonitoring } from "../src/salesforce-third-party-integration-monitoring";

const used = {
  p_log_type: "Salesforce.RealtimeEvent",
  EVENT_TYPE: "ConnectedAppUsageEventStore",
  ORGANIZATION_ID: "00D8d000001Hl",
  REQUEST_ID: "TID:77",
  SOURCE_IP: "203.0.113.44",
  USER_ID: "0058d0000XyMira",
  USER_NAME: "mira@harbourline.example",
  CONNECTED_APP_ID: "0H48d0000Ap",
  CONNECTED_APP_NAME: "TideSync",
  CONNECTION_TYPE: "oauth_api_call",
  API_VERSION: "61.0",
};

export const tests = [
  new RuleTest({
    name: "an app calls the API",
    expectedResult: true,
    log: used,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[mira@harbourline.example] used the Salesforce connected app [TideSync] through [oauth_api_call]",
    expectedDedup: "0H48d0000Ap_0058d0000XyMira_oauth_api_call",
    expectedAlertContext: {
      "Connected App ID": "0H48d0000Ap",
      "Connected App Name": "TideSync",
      "Connection Type": "oauth_api_call",
      "User ID": "0058d0000XyMira",
      Username: "mira@harbourline.example",
      "Source IP": "203.0.113.44",
      "User Type": null,
      "Request ID": "TID:77",
      "Organization ID": "00D8d000001Hl",
      "API Version": "61.0",
      "OAuth Scopes": null,
    },
  }),
  new RuleTest({
    name: "an app renews its token",
    expectedResult: true,
    log: { ...used, CONNECTION_TYPE: "OAuth_Refresh_Token" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an app is authorised",
    expectedResult: true,
    log: { ...used, EVENT_TYPE: "ApiConnectedApp", CONNECTION_TYPE: "oauth_authorization" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an app has a makeshift name",
    expectedResult: true,
    log: { ...used, CONNECTED_APP_NAME: "Test sync 2" },
    expectedSeverity: "MEDIUM",
    mocks: [{ objectName: "defaultSeverity", returnValue: "LOW" }],
  }),
  new RuleTest({
    name: "the user's name is null",
    expectedResult: true,
    log: { ...used, USER_NAME: null },
    expectedTitle: "[0058d0000XyMira] used the Salesforce connected app [TideSync] through [oauth_api_call]",
  }),
  new RuleTest({ name: "another kind of event", expectedResult: false, log: { ...used, EVENT_TYPE: "ApiEventStore" } }),
];

export { SalesforceThirdPartyIntegrationMonitoring as rule };
