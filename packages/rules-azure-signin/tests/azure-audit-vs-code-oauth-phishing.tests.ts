import { RuleTest } from "@pypanther/core";
import { AzureAuditVSCodeOAuthPhishing } from "../src/azure-audit-vs-code-oauth-phishing";
import { signIn, signInContext } from "./entra";

const vscode = { appId: "aebc6443-996d-45c2-90f0-388ff96faa56", appDisplayName: "Visual Studio Code" };

export const tests = [
  new RuleTest({
    name: "the editor reaches Graph",
    expectedResult: true,
    log: signIn(vscode),
    expectedTitle:
      "[ines.roche@harbourline.example] gave Visual Studio Code access to Microsoft Graph from [203.0.113.64]",
    expectedAlertContext: {
      ...signInContext,
      app_id: vscode.appId,
      app_display_name: "Visual Studio Code",
      user_agent: "<NO_USER_AGENT>",
      authentication_protocol: "<NO_PROTOCOL>",
      token_issuer_type: "<NO_ISSUER_TYPE>",
      is_interactive: null,
    },
  }),
  new RuleTest({
    name: "the user agent gives the editor away",
    expectedResult: true,
    log: signIn({ userAgent: "Visual Studio Code 1.99", resourceId: "x" }),
  }),
  new RuleTest({
    name: "Graph is known by its id alone",
    expectedResult: true,
    log: signIn({ ...vscode, resourceId: "00000003-0000-0000-c000-000000000000", resourceDisplayName: "" }),
  }),
  new RuleTest({
    name: "neither principal nor address is named",
    expectedResult: true,
    log: { ...signIn({}), properties: { appId: vscode.appId, resourceDisplayName: "microsoft graph" } },
    expectedTitle: "an unknown user gave Visual Studio Code access to Microsoft Graph from an unknown address",
  }),
  new RuleTest({
    name: "the editor reaches something else",
    expectedResult: false,
    log: signIn({ ...vscode, resourceId: "797f", resourceDisplayName: "Azure" }),
  }),
  new RuleTest({ name: "another application reaches Graph", expectedResult: false, log: signIn({ appId: "5d01" }) }),
  new RuleTest({
    name: "the sign-in fails",
    expectedResult: false,
    log: { ...signIn(vscode), resultSignature: "FAILURE" },
  }),
];

export { AzureAuditVSCodeOAuthPhishing as rule };
