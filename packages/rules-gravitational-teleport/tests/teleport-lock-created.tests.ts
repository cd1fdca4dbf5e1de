import { RuleTest } from "@pypanther/core";
import { TeleportLockCreated } from "../src/teleport-lock-created";

const locked = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "lock.created",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  code: "TLK00I",
  updated_by: "ines@harbourline.example",
  target: { user: "olaf" },
};

export const tests = [
  new RuleTest({
    name: "a user is locked out",
    expectedResult: true,
    log: locked,
    expectedTitle: "[ines@harbourline.example] locked [olaf] out of cluster [ssh.harbourline.example]",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { p_log_type: "Gravitational.TeleportAudit", event: "lock.created" },
    expectedTitle: "an unknown actor locked an unknown user out of cluster of unknown name",
  }),
  new RuleTest({ name: "a lock is removed", expectedResult: false, log: { ...locked, event: "lock.deleted" } }),
];

export { TeleportLockCreated as rule };
