import { RuleTest } from "@pypanther/core";
import { TeleportAuthErrors } from "../src/teleport-auth-errors";

const authFailure = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "auth",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  code: "T3007W",
  success: false,
  error: "ssh: certificate has expired",
};

export const tests = [
  new RuleTest({
    name: "an authentication fails",
    expectedResult: true,
    log: authFailure,
    expectedTitle:
      "SSH authentication of [ines@harbourline.example] keeps failing in cluster [ssh.harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names neither user nor cluster",
    expectedResult: true,
    log: {
      p_log_type: "Gravitational.TeleportAudit",
      event: "auth",
      time: "2026-03-05 10:20:30.123",
      error: "expired",
    },
    expectedTitle: "SSH authentication of an unknown user keeps failing in cluster of unknown name",
  }),
  new RuleTest({
    name: "an authentication without an error",
    expectedResult: false,
    log: { ...authFailure, error: "" },
  }),
  new RuleTest({
    name: "an error of something else",
    expectedResult: false,
    log: { ...authFailure, event: "session.start" },
  }),
];

export { TeleportAuthErrors as rule };
