import { RuleTest } from "@pypanther/core";
import { OktaPasswordAccess } from "../src/okta-password-access";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "application.user_membership.show_password",
  published: "2026-02-17 13:02:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [
    { type: "AppUser", alternateId: "jonas", displayName: "Jonas Lie" },
    { type: "AppInstance", alternateId: "Harbour fees", displayName: "Harbour fees" },
    { type: "User", alternateId: "jonas.lie@fjordline.example", displayName: "Jonas Lie" },
  ],
};

export const tests = [
  new RuleTest({
    name: "somebody else's password",
    expectedResult: true,
    log: base,
    expectedTitle:
      "[maren.foss@fjordline.example] revealed the password of [jonas.lie@fjordline.example] for [Harbour fees]",
    expectedDedup: "maren.foss@fjordline.example:jonas.lie@fjordline.example:Harbour fees",
  }),
  new RuleTest({
    name: "there is no target",
    expectedResult: true,
    log: { ...base, target: null },
    expectedDedup: "maren.foss@fjordline.example",
  }),
  new RuleTest({
    name: "one's own password",
    expectedResult: false,
    log: { ...base, actor: { alternateId: "jonas.lie@fjordline.example" } },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaPasswordAccess as rule };
