import { RuleTest } from "@pypanther/core";
import { OktaADAgentAuthenticationAnomalyZScore } from "../src/okta-ad-agent-authentication-anomaly-z-score";

const base = {
  user_email: "jonas.lie@fjordline.example",
  anomaly_severity_score: 8.5,
  z_score_volume: 3.1,
  z_score_ip_diversity: 2,
  z_score_country_diversity: null,
  recent_max_ip_diversity_per_hour: 4,
  all_recent_ips: ["203.0.113.18"],
  first_anomaly_hour: "2026-02-20 03:00:00",
};

export const tests = [
  new RuleTest({
    name: "a moderate anomaly: medium severity",
    expectedResult: true,
    log: base,
    expectedSeverity: "MEDIUM",
    expectedTitle: "Unusual AD agent sign-ins of [jonas.lie@fjordline.example], anomaly score [8.5]",
    expectedDedup: "okta_ad_agent_zscore_anomaly_jonas.lie@fjordline.example_2026-02-20 03:00:00",
    expectedAlertContext: {
      user_email: "jonas.lie@fjordline.example",
      baseline_total_events: 0,
      baseline_active_days: 0,
      baseline_mean_events_per_hour: 0,
      baseline_mean_ip_diversity: 0,
      baseline_mean_country_diversity: 0,
      recent_total_events: 0,
      recent_max_events_per_hour: 0,
      recent_max_ip_diversity: 4,
      recent_max_country_diversity: 0,
      recent_max_device_diversity: 0,
      z_score_volume: 3.1,
      z_score_ip_diversity: 2,
      z_score_country_diversity: null,
      z_score_device_diversity: 0,
      anomaly_severity_score: 8.5,
      recent_ip_addresses: ["203.0.113.18"],
      recent_countries: [],
      first_anomaly_hour: "2026-02-20 03:00:00",
      last_anomaly_hour: "<UNKNOWN>",
      detection_timestamp: "<UNKNOWN>",
    },
  }),
  new RuleTest({
    name: "a higher score: high severity",
    expectedResult: true,
    log: { ...base, anomaly_severity_score: 10.1 },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a larger deviation: high severity",
    expectedResult: true,
    log: { ...base, z_score_country_diversity: 4.5 },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a very high score: critical",
    expectedResult: true,
    log: { ...base, anomaly_severity_score: 15.1 },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a very large deviation: critical",
    expectedResult: true,
    log: { ...base, z_score_ip_diversity: 5.2 },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a row with a user only",
    expectedResult: true,
    log: { user_email: base.user_email },
    expectedSeverity: "MEDIUM",
    expectedDedup: "okta_ad_agent_zscore_anomaly_jonas.lie@fjordline.example_unknown",
  }),
  new RuleTest({ name: "a row without a user", expectedResult: false, log: { ...base, user_email: "" } }),
];

export { OktaADAgentAuthenticationAnomalyZScore as rule };
