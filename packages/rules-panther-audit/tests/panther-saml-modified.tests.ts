import { RuleTest } from "@pypanther/core";
import { PantherSAMLModified } from "../src/panther-saml-modified";

const samlSaved = {
  p_log_type: "Panther.Audit",
  actionName: "UPDATE_SAML_SETTINGS",
  actionResult: "SUCCEEDED",
  actionParams: { dynamic: { input: { samlEnabled: true, samlDefaultRoleName: "Analyst" } } },
  actor: {
    id: "1c7e5a0e-5f0a-4b1f-9d0c-2b8f7a3d6e11",
    type: "USER",
    attributes: { email: "ines@harbourline.example" },
  },
  sourceIP: "198.51.100.71",
  timestamp: "2026-03-11 08:15:20.002",
};

export const tests = [
  new RuleTest({
    name: "a user saves new SAML settings",
    expectedResult: true,
    log: samlSaved,
    expectedTitle: "[ines@harbourline.example] changed the SAML settings of Panther",
    expectedAlertContext: { user: "ines@harbourline.example", ip: "198.51.100.71" },
  }),
  new RuleTest({
    name: "an API token does",
    expectedResult: true,
    log: { ...samlSaved, actor: { id: "token-settings", type: "TOKEN" } },
    expectedTitle: "[token-settings] changed the SAML settings of Panther",
  }),
  new RuleTest({
    name: "the settings are refused",
    expectedResult: false,
    log: { ...samlSaved, actionResult: "FAILED" },
  }),
  new RuleTest({
    name: "the settings are only looked at",
    expectedResult: false,
    log: { ...samlSaved, actionName: "GET_SAML_SETTINGS" },
  }),
];

export { PantherSAMLModified as rule };
