import { RuleTest } from "@pypanther/core";
import { AzureAuditMultipleProtectionAlerts } from "../src/azure-audit-multiple-protection-alerts";
import { signIn, signInContext } from "./entra";

const properties = { riskState: "atRisk", riskLevelDuringSignIn: "medium", riskEventTypes: ["unfamiliarFeatures"] };

export const tests = [
  new RuleTest({
    name: "a sign-in is at risk",
    expectedResult: true,
    log: signIn(properties),
    expectedTitle: "Several risky Azure sign-ins of [ines.roche@harbourline.example]",
    expectedDedup: "ines.roche@harbourline.example",
    expectedAlertContext: {
      ...signInContext,
      risk_state: "atRisk",
      risk_level_during_signin: "medium",
      risk_level_aggregated: "<NO_RISK_LEVEL>",
      risk_detail: "<NO_RISK_DETAIL>",
      risk_event_types: ["unfamiliarFeatures"],
      authentication_protocol: "<NO_PROTOCOL>",
      client_app_used: "<NO_CLIENT_APP>",
      device_detail_browser: "<NO_BROWSER>",
      device_detail_os: "<NO_OS>",
      is_interactive: null,
      user_agent: "<NO_USER_AGENT>",
      location_city: "<NO_CITY>",
      location_country: "<NO_COUNTRY>",
    },
  }),
  new RuleTest({
    name: "the overall risk is high and confirmed",
    expectedResult: true,
    log: signIn({ riskState: "confirmedCompromised", riskLevelAggregated: "High" }),
  }),
  new RuleTest({
    name: "the risk is low",
    expectedResult: false,
    log: signIn({ ...properties, riskLevelDuringSignIn: "low" }),
  }),
  new RuleTest({
    name: "the risk is closed",
    expectedResult: false,
    log: signIn({ ...properties, riskState: "remediated" }),
  }),
  new RuleTest({
    name: "no user is named",
    expectedResult: false,
    log: signIn({ ...properties, userPrincipalName: null }),
  }),
  new RuleTest({
    name: "the sign-in fails",
    expectedResult: false,
    log: { ...signIn(properties), resultSignature: "FAILURE" },
  }),
];

export { AzureAuditMultipleProtectionAlerts as rule };
