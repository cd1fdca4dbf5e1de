import { RuleTest } from "@pypanther/core";
import { TeleportRoleCreated } from "../src/teleport-role-created";

const roleWritten = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "role.created",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  code: "T9000I",
  name: "db-admin",
};

export const tests = [
  new RuleTest({
    name: "a role is written",
    expectedResult: true,
    log: roleWritten,
    expectedTitle:
      "Role [db-admin] created or changed by [ines@harbourline.example] in cluster [ssh.harbourline.example]",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the record names nothing",
    expectedResult: true,
    log: { p_log_type: "Gravitational.TeleportAudit", event: "role.created" },
    expectedTitle: "Role of unknown name created or changed by an unknown user in cluster of unknown name",
  }),
  new RuleTest({ name: "a role is deleted", expectedResult: false, log: { ...roleWritten, event: "role.deleted" } }),
];

export { TeleportRoleCreated as rule };
