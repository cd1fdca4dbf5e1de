import { RuleTest } from "@pypanther/core";
import { TeleportLocalUserLoginWithoutMFA } from "../src/teleport-local-user-login-without-mfa";

const passwordOnly = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "user.login",
  user: "olaf",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  success: "true",
  method: "local",
};

export const tests = [
  new RuleTest({
    name: "a local account signs in with a password alone",
    expectedResult: true,
    log: passwordOnly,
    expectedTitle: "[olaf] signed in to cluster [ssh.harbourline.example] without a second factor",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the break-glass account does",
    expectedResult: true,
    log: { ...passwordOnly, user: "breakglass" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a security key was used",
    expectedResult: false,
    log: { ...passwordOnly, mfa_device: { mfa_device_type: "WebAuthn" } },
  }),
  new RuleTest({ name: "success told as a boolean", expectedResult: false, log: { ...passwordOnly, success: true } }),
  new RuleTest({ name: "a sign-in through SAML", expectedResult: false, log: { ...passwordOnly, method: "saml" } }),
];

export { TeleportLocalUserLoginWithoutMFA as rule };
