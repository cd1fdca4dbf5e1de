import { RuleTest } from "@pypanther/core";
import { TeleportCompanyDomainLoginWithoutSAML } from "../src/teleport-company-domain-login-without-saml";

const localLogin = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "user.login",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  success: true,
  method: "local",
  code: "T1000I",
};

export const tests = [
  new RuleTest({
    name: "an employee signs in with a password",
    expectedResult: true,
    log: localLogin,
    expectedTitle: "[ines@harbourline.example] signed in to cluster [ssh.harbourline.example] without SAML",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names neither method, user nor cluster",
    expectedResult: true,
    log: { p_log_type: "Gravitational.TeleportAudit", event: "user.login", success: true },
    expectedTitle: "an unknown user signed in to cluster of unknown name without SAML",
  }),
  new RuleTest({
    name: "an employee signs in through SAML",
    expectedResult: false,
    log: { ...localLogin, method: "saml" },
  }),
  new RuleTest({
    name: "somebody else signs in with a password",
    expectedResult: false,
    log: { ...localLogin, user: "jo@supplier.example" },
  }),
  new RuleTest({ name: "the sign-in fails", expectedResult: false, log: { ...localLogin, success: false } }),
  new RuleTest({ name: "success told as text", expectedResult: false, log: { ...localLogin, success: "true" } }),
];

export { TeleportCompanyDomainLoginWithoutSAML as rule };
