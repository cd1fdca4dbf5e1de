import { RuleTest } from "@pypanther/core";
import { OktaSWABulkAccessBehavioral } from "../src/okta-swa-bulk-access-behavioral";

const base = {
  admin_email: "maren.foss@fjordline.example",
  recent_total_extractions: 6,
  recent_total_swa_events: 11,
  has_new_ip: true,
  new_ip_extraction_count: 4,
  anomaly_severity_score: 9,
  recent_extraction_first_event: "2026-02-24 23:05:00",
};

export const tests = [
  new RuleTest({
    name: "passwords are revealed from a new address: critical",
    expectedResult: true,
    log: base,
    expectedSeverity: "CRITICAL",
    expectedTitle: "[maren.foss@fjordline.example] revealed [4] web passwords from a new address",
    expectedDedup: "okta_swa_bulk_maren.foss@fjordline.example_2026-02-24",
    expectedAlertContext: {
      admin_email: "maren.foss@fjordline.example",
      recent_total_extractions: 6,
      recent_max_victim_diversity_per_hour: null,
      recent_total_swa_events: 11,
      recent_max_app_diversity_per_hour: null,
      z_score_extraction_volume: null,
      z_score_victim_diversity: null,
      z_score_swa_volume: null,
      has_new_ip: true,
      has_new_user_agent: null,
      new_ip_count: null,
      new_ip_extraction_count: 4,
      new_ip_victim_count: null,
      anomaly_severity_score: 9,
      is_first_time_credential_extraction: null,
      recent_extraction_first_event: "2026-02-24 23:05:00",
      recent_extraction_last_event: null,
    },
  }),
  new RuleTest({
    name: "passwords are revealed: high severity",
    expectedResult: true,
    log: { ...base, has_new_ip: false },
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] revealed [6] web passwords",
  }),
  new RuleTest({
    name: "many owners of revealed passwords: critical",
    expectedResult: true,
    log: { ...base, has_new_ip: false, is_victim_diversity_anomaly: true },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "logins from a new address: high severity",
    expectedResult: true,
    log: { ...base, recent_total_extractions: null, new_ip_extraction_count: 0 },
    expectedSeverity: "HIGH",
    expectedTitle: "[maren.foss@fjordline.example] used stored web logins [11] times, also from a new address",
  }),
  new RuleTest({
    name: "many logins: medium severity",
    expectedResult: true,
    log: { admin_email: base.admin_email, recent_total_swa_events: 11, recent_swa_first_event: "2026-02-25 10:00" },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[maren.foss@fjordline.example] used stored web logins [11] times",
    expectedDedup: "okta_swa_bulk_maren.foss@fjordline.example_2026-02-25",
  }),
  new RuleTest({
    name: "a high score: high severity",
    expectedResult: true,
    log: { admin_email: base.admin_email, anomaly_severity_score: 21 },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({ name: "a row without an administrator", expectedResult: false, log: { ...base, admin_email: "" } }),
];

export { OktaSWABulkAccessBehavioral as rule };
