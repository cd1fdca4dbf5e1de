import { RuleTest } from "@pypanther/core";
import { TeleportSAMLLoginWithoutCompanyDomain } from "../src/teleport-saml-login-without-company-domain";

const foreignLogin = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "user.login",
  user: "jo@supplier.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  success: true,
  method: "saml",
};

export const tests = [
  new RuleTest({
    name: "an account of another domain",
    expectedResult: true,
    log: foreignLogin,
    expectedTitle:
      "[jo@supplier.example] of a foreign domain signed in to cluster [ssh.harbourline.example] through SAML",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "no cluster is named",
    expectedResult: true,
    log: {
      p_log_type: "Gravitational.TeleportAudit",
      event: "user.login",
      success: true,
      method: "saml",
      user: "jo@supplier.example",
    },
    expectedTitle: "[jo@supplier.example] of a foreign domain signed in to cluster of unknown name through SAML",
  }),
  new RuleTest({
    name: "an employee",
    expectedResult: false,
    log: { ...foreignLogin, user: "ines@harbourline.example" },
  }),
  new RuleTest({
    name: "no user is named",
    expectedResult: false,
    log: {
      p_log_type: "Gravitational.TeleportAudit",
      event: "user.login",
      success: true,
      method: "saml",
      cluster_name: "ssh.harbourline.example",
    },
  }),
  new RuleTest({ name: "the user is no text", expectedResult: false, log: { ...foreignLogin, user: null } }),
  new RuleTest({ name: "a local sign-in", expectedResult: false, log: { ...foreignLogin, method: "local" } }),
  new RuleTest({ name: "the sign-in fails", expectedResult: false, log: { ...foreignLogin, success: false } }),
];

export { TeleportSAMLLoginWithoutCompanyDomain as rule };
