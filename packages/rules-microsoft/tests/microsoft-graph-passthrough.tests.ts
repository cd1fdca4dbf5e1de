import { RuleTest } from "@pypanther/core";
import { MicrosoftGraphPassthrough } from "../src/microsoft-graph-passthrough";

const alert = {
  p_log_type: "MicrosoftGraph.SecurityAlertV2",
  id: "da6380",
  status: "new",
  severity: "High",
  title: "Sign-in from an anonymous address",
  category: "InitialAccess",
  description: "A sign-in came through an anonymiser.",
  evidence: [],
  serviceSource: "azureAdIdentityProtection",
  productName: "Entra ID Protection",
  incidentId: "212",
  alertWebUrl: "https://security.microsoft.com/alerts/da6380",
};

export const tests = [
  new RuleTest({
    name: "a new alert of high severity",
    expectedResult: true,
    log: alert,
    expectedTitle: "Microsoft Graph alert: [Sign-in from an anonymous address]",
    expectedDedup: "da6380",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      category: "InitialAccess",
      description: "A sign-in came through an anonymiser.",
      evidence: [],
      serviceSource: "azureAdIdentityProtection",
      productName: "Entra ID Protection",
      incidentId: "212",
      alertWebUrl: "https://security.microsoft.com/alerts/da6380",
    },
  }),
  new RuleTest({
    name: "a new alert of medium severity",
    expectedResult: true,
    log: { ...alert, severity: "medium" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the severity is missing",
    expectedResult: true,
    log: { ...alert, severity: undefined },
    expectedSeverity: "INFO",
  }),
  new RuleTest({ name: "an informational alert", expectedResult: false, log: { ...alert, severity: "informational" } }),
  new RuleTest({
    name: "the alert is being worked on",
    expectedResult: false,
    log: { ...alert, status: "inProgress" },
  }),
];

export { MicrosoftGraphPassthrough as rule };
