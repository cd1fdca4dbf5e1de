import { RuleMock, RuleTest } from "@pypanther/core";
import { TeleportLongLivedCerts } from "../src/teleport-long-lived-certs";

const longLived = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "cert.create",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:00:00.500000",
  code: "TC000I",
  identity: { user: "bot-backup", roles: ["backup"], expires: "2026-03-07T10:00:00.500001444Z" },
};

/** The defaults make no exceptions. */
export const overrides = {
  clusterRoleMaxValidities: {
    "ssh.harbourline.example": { backup: { validity: 172800, expiration: "2026-06-01T00:00:00Z" } },
  },
};

export const tests = [
  new RuleTest({
    name: "a certificate outlives even its role's exception",
    expectedResult: true,
    log: longLived,
    mocks: [new RuleMock({ objectName: "now", returnValue: 1772700000000 })],
    expectedTitle: "Certificate of [bot-backup] in cluster [ssh.harbourline.example] lives [2 days, 0:00:00.000001]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a certificate within its role's exception",
    expectedResult: false,
    log: { ...longLived, identity: { ...longLived.identity, expires: "2026-03-07T10:00:00.5Z" } },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1772700000000 })],
  }),
  new RuleTest({
    name: "the exception has ended",
    expectedResult: true,
    log: { ...longLived, identity: { ...longLived.identity, expires: "2026-03-07T10:00:00.5Z" } },
    mocks: [new RuleMock({ objectName: "now", returnValue: 1790000000000 })],
  }),
  new RuleTest({
    name: "a role without an exception",
    expectedResult: true,
    log: { ...longLived, identity: { roles: ["access"], expires: "2026-03-05T22:00:05.500001Z" } },
    expectedTitle: "Certificate of an unknown user in cluster [ssh.harbourline.example] lives [12:00:05.000001]",
  }),
  new RuleTest({
    name: "a certificate for half a day and the grace period",
    expectedResult: false,
    log: { ...longLived, identity: { ...longLived.identity, roles: ["access"], expires: "2026-03-05T22:00:05.5Z" } },
  }),
  new RuleTest({
    name: "a time without a fraction",
    expectedResult: false,
    log: { ...longLived, time: "2026-03-05 10:00:00" },
  }),
  new RuleTest({ name: "no expiry", expectedResult: false, log: { ...longLived, identity: null } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...longLived, event: "user.login" } }),
];

export { TeleportLongLivedCerts as rule };
