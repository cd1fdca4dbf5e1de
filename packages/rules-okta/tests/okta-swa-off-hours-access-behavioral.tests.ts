import { RuleTest } from "@pypanther/core";
import { OktaSWAOffHoursAccessBehavioral } from "../src/okta-swa-off-hours-access-behavioral";

const base = {
  admin_email: "maren.foss@fjordline.example",
  is_geographic_shift: true,
  is_inactive_hour_anomaly: true,
  is_cold_start: false,
  baseline_primary_country: "Norway",
  recent_primary_country: "Chile",
  z_score_inactive_slot_ratio: 3,
  anomaly_severity_score: 7,
  recent_first_event: "2026-02-26 03:30:00",
};

export const tests = [
  new RuleTest({
    name: "an odd hour in another country: critical",
    expectedResult: true,
    log: base,
    expectedSeverity: "CRITICAL",
    expectedTitle:
      "[maren.foss@fjordline.example] read stored passwords at an unusual hour, from [Chile] instead of [Norway]",
    expectedDedup: "okta_swa_offhours_maren.foss@fjordline.example_2026-02-26",
    expectedAlertContext: {
      admin_email: "maren.foss@fjordline.example",
      recent_total_credential_access: null,
      recent_inactive_slot_events: null,
      recent_inactive_slot_ratio: null,
      recent_avg_inactive_slot_ratio_per_hour: null,
      z_score_inactive_slot_ratio: 3,
      baseline_active_slot_count: null,
      is_inactive_hour_anomaly: true,
      is_cold_start: false,
      is_geographic_shift: true,
      baseline_primary_country: "Norway",
      recent_primary_country: "Chile",
      anomaly_severity_score: 7,
      recent_first_event: "2026-02-26 03:30:00",
      recent_last_event: null,
    },
  }),
  new RuleTest({
    name: "another country: high severity",
    expectedResult: true,
    log: { ...base, is_inactive_hour_anomaly: false, recent_primary_country: null },
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] read stored passwords from an unknown country instead of [Norway]",
  }),
  new RuleTest({
    name: "the first access ever: high severity",
    expectedResult: true,
    log: { ...base, is_inactive_hour_anomaly: null, is_cold_start: true },
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] read stored passwords after having never done so",
  }),
  new RuleTest({
    name: "an odd hour: medium severity",
    expectedResult: true,
    log: { ...base, is_geographic_shift: false },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[maren.foss@fjordline.example] read stored passwords at an unusual hour",
  }),
  new RuleTest({
    name: "an odd hour far from habit: high severity",
    expectedResult: true,
    log: { ...base, is_geographic_shift: false, z_score_inactive_slot_ratio: 6.5 },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a row with an administrator only: low severity",
    expectedResult: true,
    log: { admin_email: base.admin_email },
    expectedSeverity: "LOW",
  }),
  new RuleTest({ name: "a row without an administrator", expectedResult: false, log: { ...base, admin_email: null } }),
];

export { OktaSWAOffHoursAccessBehavioral as rule };
