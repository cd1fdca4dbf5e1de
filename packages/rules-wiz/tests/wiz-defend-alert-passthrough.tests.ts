import { RuleTest } from "@pypanther/core";
import { WizDefendAlertPassthrough } from "../src/wiz-defend-alert-passthrough";

const base = {
  p_log_type: "Wiz.Detections",
  id: "det-7710",
  tdrId: "tdr-reverse-shell-in-container",
  threatId: "thr-41",
  severity: "CRITICAL",
  description: "A shell in a container connected out.",
  mitreTechniques: ["T1059"],
  primaryResource: { externalId: "pod-9", type: "CONTAINER", nativeType: "Pod", name: "billing-7c9" },
};

export const tests = [
  new RuleTest({
    name: "a critical detection",
    expectedResult: true,
    log: base,
    expectedTitle: "tdr-reverse-shell-in-container",
    expectedSeverity: "CRITICAL",
    expectedDedup: "thr-41_CRITICAL",
    expectedReference: "https://app.wiz.io/issues#~(issue~'det-7710)",
    expectedAlertContext: {
      machine_id: "pod-9",
      machine_type: "CONTAINER",
      native_type: "Pod",
      machine_name: "billing-7c9",
      mitre_attack_techniques: ["T1059"],
    },
  }),
  new RuleTest({
    name: "a minor detection joins others of its kind",
    expectedResult: true,
    log: { ...base, severity: "LOW" },
    expectedSeverity: "LOW",
    expectedDedup: "tdr-reverse-shell-in-container",
  }),
  new RuleTest({
    name: "a severity that is none of ours",
    expectedResult: true,
    log: { ...base, severity: "SEVERE" },
    expectedSeverity: "MEDIUM",
    expectedDedup: "thr-41_SEVERE",
  }),
  new RuleTest({
    name: "a detection that says nothing of its machine",
    expectedResult: true,
    log: { ...base, primaryResource: null, id: "" },
    expectedReference: "https://www.wiz.io/product",
  }),
  new RuleTest({
    name: "an informational detection",
    expectedResult: false,
    log: { ...base, severity: "INFORMATIONAL" },
  }),
];

export { WizDefendAlertPassthrough as rule };
