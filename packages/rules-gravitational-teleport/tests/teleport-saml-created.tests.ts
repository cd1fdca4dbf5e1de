import { RuleTest } from "@pypanther/core";
import { TeleportSAMLCreated } from "../src/teleport-saml-created";

const connectorWritten = {
  p_log_type: "Gravitational.TeleportAudit",
  event: "saml.created",
  user: "ines@harbourline.example",
  cluster_name: "ssh.harbourline.example",
  time: "2026-03-05 10:20:30.123",
  code: "T8200I",
  name: "entra",
};

export const tests = [
  new RuleTest({
    name: "a connector is written",
    expectedResult: true,
    log: connectorWritten,
    expectedTitle:
      "SAML connector created or changed by [ines@harbourline.example] in cluster [ssh.harbourline.example]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the record names neither user nor cluster",
    expectedResult: true,
    log: { p_log_type: "Gravitational.TeleportAudit", event: "saml.created" },
    expectedTitle: "SAML connector created or changed by an unknown user in cluster of unknown name",
  }),
  new RuleTest({
    name: "a connector is deleted",
    expectedResult: false,
    log: { ...connectorWritten, event: "saml.deleted" },
  }),
];

export { TeleportSAMLCreated as rule };
