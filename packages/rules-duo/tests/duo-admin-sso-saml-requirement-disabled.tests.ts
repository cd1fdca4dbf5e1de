import { RuleTest } from "@pypanther/core";
import { DuoAdminSSOSAMLRequirementDisabled } from "../src/duo-admin-sso-saml-requirement-disabled";

const base = {
  p_log_type: "Duo.Administrator",
  action: "admin_single_sign_on_update",
  username: "Astrid Moen",
  object: "",
  description: '{"enforcement_status": "optional"}',
  timestamp: 1774856370,
  isotimestamp: "2026-03-30 07:30:12",
};

export const tests = [
  new RuleTest({
    name: "SAML becomes optional",
    expectedResult: true,
    log: base,
    expectedTitle: "Administrator [Astrid Moen] set the SAML requirement for administrators to [optional]",
    expectedAlertContext: {
      action: base.action,
      description: base.description,
      username: "Astrid Moen",
      timestamp: base.timestamp,
    },
  }),
  new RuleTest({
    name: "the status is null",
    expectedResult: true,
    log: { ...base, description: '{"enforcement_status": null}' },
  }),
  new RuleTest({
    name: "SAML is required",
    expectedResult: false,
    log: { ...base, description: '{"enforcement_status": "required"}' },
  }),
  new RuleTest({
    name: "the update is about something else",
    expectedResult: false,
    log: { ...base, description: '{"sso_url": "https://sso.fjordline.example"}' },
  }),
  new RuleTest({ name: "another action", expectedResult: false, log: { ...base, action: "admin_update" } }),
];

export { DuoAdminSSOSAMLRequirementDisabled as rule };
