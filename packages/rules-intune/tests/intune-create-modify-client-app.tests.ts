import { RuleTest } from "@pypanther/core";
import { IntuneCreateModifyClientApp } from "../src/intune-create-modify-client-app";

const script = "Test-Path C:\\Ledger";
const patched = {
  p_log_type: "MicrosoftIntune.AuditLogs",
  operationName: "Patch MobileApp",
  identity: "noor.haddad@harbourline.example",
  properties: {
    TargetDisplayNames: ["ledger-client.exe"],
    Targets: [
      {
        ModifiedProperties: [
          { Name: "Collection.Rules.ScriptContent[0]", New: Buffer.from(script).toString("base64") },
          { Name: "Collection.Rules.ScriptContent[1]", New: null },
          { Name: "Collection.Rules.ScriptContent[2]", New: "no script" },
          { Name: "DisplayName", New: "Ledger" },
        ],
      },
    ],
  },
};

export const tests = [
  new RuleTest({
    name: "an app is changed and carries a script",
    expectedResult: true,
    log: patched,
    expectedTitle: "Intune client app modified by [noor.haddad@harbourline.example]",
    expectedAlertContext: {
      Actor: "noor.haddad@harbourline.example",
      Operation: "Patch MobileApp",
      "Deployed App(s)": ["ledger-client.exe"],
      "Validation Script(s)": [script],
    },
  }),
  new RuleTest({
    name: "an app is created and the record says little",
    expectedResult: true,
    log: { p_log_type: "MicrosoftIntune.AuditLogs", operationName: "create mobileApp" },
    expectedTitle: "Intune client app created by an unknown user",
    expectedAlertContext: { Actor: "Unknown", Operation: "create mobileApp", "Deployed App(s)": "Unknown" },
  }),
  new RuleTest({
    name: "an app is assigned",
    expectedResult: false,
    log: { ...patched, operationName: "assign MobileApp" },
  }),
];

export { IntuneCreateModifyClientApp as rule };
