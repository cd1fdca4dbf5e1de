import { RuleTest } from "@pypanther/core";
import { TeleportRootLogin } from "../src/teleport-root-login";

const rootSession = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "session.start",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  code: "T2000I",
  login: "root",
  server_hostname: "db-03",
};

export const tests = [
  new RuleTest({
    name: "a session as root",
    expectedResult: true,
    log: rootSession,
    expectedTitle: "[ines@harbourline.example] logged in as root to [db-03] in cluster [ssh.harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nobody and nothing",
    expectedResult: true,
    log: { p_log_type: "Gravitational.TeleportAudit", event: "session.start", login: "root" },
    expectedTitle: "an unknown user logged in as root to an unknown host in cluster of unknown name",
  }),
  new RuleTest({
    name: "a session under another login",
    expectedResult: false,
    log: { ...rootSession, login: "deploy" },
  }),
  new RuleTest({
    name: "a session of root ends",
    expectedResult: false,
    log: { ...rootSession, event: "session.end" },
  }),
];

export { TeleportRootLogin as rule };
