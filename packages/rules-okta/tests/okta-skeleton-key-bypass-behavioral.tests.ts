import { RuleTest } from "@pypanther/core";
import { OktaSkeletonKeyBypassBehavioral } from "../src/okta-skeleton-key-bypass-behavioral";

const base = {
  admin_email: "maren.foss@fjordline.example",
  recent_total_weakenings: 3,
  recent_total_admin_enrollments: null,
  anomaly_severity_score: 12,
  is_first_time_security_weakening: false,
  recent_policy_first_event: "2026-02-22 01:10:00",
};

export const tests = [
  new RuleTest({
    name: "policies are weakened: high severity",
    expectedResult: true,
    log: base,
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] weakens sign-in policies far more than usual",
    expectedDedup: "okta_skeleton_key_maren.foss@fjordline.example_2026-02-22",
    expectedAlertContext: {
      admin_email: "maren.foss@fjordline.example",
      recent_total_weakenings: 3,
      recent_total_admin_enrollments: null,
      z_score_security_weakenings: null,
      z_score_admin_enrollments: null,
      anomaly_severity_score: 12,
      is_first_time_security_weakening: false,
      is_first_time_admin_enrollment: null,
      baseline_total_weakenings: null,
      recent_policy_first_event: "2026-02-22 01:10:00",
      recent_policy_last_event: null,
    },
  }),
  new RuleTest({
    name: "policies are weakened, with a high score: critical",
    expectedResult: true,
    log: { ...base, anomaly_severity_score: 20.5 },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "the first weakening ever: critical",
    expectedResult: true,
    log: { ...base, is_first_time_security_weakening: true },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "factors are enrolled: medium severity",
    expectedResult: true,
    log: {
      ...base,
      recent_total_weakenings: 0,
      recent_total_admin_enrollments: 9,
      recent_policy_first_event: "",
      recent_enrollment_first_event: "2026-02-23T05",
    },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[maren.foss@fjordline.example] enrols MFA factors for others in bulk",
    expectedDedup: "okta_skeleton_key_maren.foss@fjordline.example_2026-02-23",
  }),
  new RuleTest({
    name: "a high score alone: high severity",
    expectedResult: true,
    log: { admin_email: base.admin_email, anomaly_severity_score: 16 },
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] handles authentication in an unusual way",
    expectedDedup: "okta_skeleton_key_maren.foss@fjordline.example_unknown",
  }),
  new RuleTest({ name: "a row without an administrator", expectedResult: false, log: { ...base, admin_email: null } }),
];

export { OktaSkeletonKeyBypassBehavioral as rule };
