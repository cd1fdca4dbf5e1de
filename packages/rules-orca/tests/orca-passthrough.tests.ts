import { RuleTest } from "@pypanther/core";
import { OrcaPassthrough } from "../src/orca-passthrough";

const open = {
  p_log_type: "Orca.Alert",
  asset_name: "vm-ledger-01",
  asset_type: "vm",
  asset_type_string: "VM",
  asset_category: "Compute",
  category: "Neglected asset",
  cloud_provider: "azure",
  cloud_provider_id: "6f0d2c41",
  organization_id: "org-7",
  description: "The machine runs a kernel without support.",
  recommendation: "Upgrade the operating system.",
  type_string: "Unsupported kernel",
  data: { title: "Kernel out of support", details: "5.4 reached its end." },
  state: { status: "open", alert_id: "orca-41", risk_level: "high" },
};
const atLevel = (risk_level: string | null) => ({ ...open, state: { ...open.state, risk_level } });

export const tests = [
  new RuleTest({
    name: "an alert is open",
    expectedResult: true,
    log: open,
    expectedTitle: "VM: Kernel out of support",
    expectedDedup: "(HIGH) VM: Kernel out of support",
    expectedSeverity: "HIGH",
    expectedDescription: "The machine runs a kernel without support.",
    expectedRunbook: "Upgrade the operating system.",
    expectedAlertContext: {
      asset: { name: "vm-ledger-01", type: "vm", category: "Compute" },
      category: "Neglected asset",
      cloud_provider: { id: "6f0d2c41", type: "azure" },
      details: "5.4 reached its end.",
      orca_alert_id: "orca-41",
      org_id: "org-7",
    },
  }),
  new RuleTest({
    name: "the alert says little",
    expectedResult: true,
    log: { p_log_type: "Orca.Alert", state: { status: "open" }, data: { recommendation: "Look at it." } },
    expectedTitle: "Orca alert without a title",
    expectedDedup: "(MEDIUM) <UNKNOWN ALERT TITLE>",
    expectedSeverity: "MEDIUM",
    expectedDescription:
      "Orca Security has an open alert about a cloud asset. An attacker could use the weakness, or is already active.",
    expectedRunbook: "Look at it.",
  }),
  new RuleTest({
    name: "an informational alert",
    expectedResult: true,
    log: atLevel("informational"),
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a critical alert",
    expectedResult: true,
    log: atLevel("critical"),
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "an alert of an unknown level",
    expectedResult: true,
    log: atLevel("High"),
    expectedSeverity: "MEDIUM",
    expectedDedup: "(DEFAULT) VM: Kernel out of support",
  }),
  new RuleTest({
    name: "the title is missing",
    expectedResult: true,
    log: { ...open, data: {} },
    expectedTitle: "VM: Unsupported kernel",
  }),
  new RuleTest({
    name: "the alert is closed",
    expectedResult: false,
    log: { ...open, state: { ...open.state, status: "closed" } },
  }),
];

export { OrcaPassthrough as rule };
