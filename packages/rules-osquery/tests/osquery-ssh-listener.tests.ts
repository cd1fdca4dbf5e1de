import { RuleTest } from "@pypanther/core";
import { OsquerySSHListener } from "../src/osquery-ssh-listener";

const listener = {
  p_log_type: "Osquery.Differential",
  name: "pack_incident-response_listening_ports",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { port: "22", address: "0.0.0.0" },
};

export const tests = [
  new RuleTest({ name: "a host listens for SSH", expectedResult: true, log: listener, expectedSeverity: "MEDIUM" }),
  new RuleTest({ name: "the port is a number", expectedResult: false, log: { ...listener, columns: { port: 22 } } }),
  new RuleTest({ name: "another port", expectedResult: false, log: { ...listener, columns: { port: "2222" } } }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...listener, name: "pack_it-compliance_apps" } }),
  new RuleTest({ name: "the host stops listening", expectedResult: false, log: { ...listener, action: "removed" } }),
];

export { OsquerySSHListener as rule };
