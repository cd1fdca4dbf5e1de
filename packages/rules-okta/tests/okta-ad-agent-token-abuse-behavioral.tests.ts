import { RuleTest } from "@pypanther/core";
import { OktaADAgentTokenAbuseBehavioral } from "../src/okta-ad-agent-token-abuse-behavioral";

const base = {
  actorId: "svc-directory@fjordline.example",
  actorName: "Directory service",
  eventType: "system.agent.ad.agent_instance_added",
  sourceIP: "203.0.113.51",
  userAgent: "agent/3.20",
  anomaly_type: "New Source",
  target: [],
  p_event_time: "2026-02-21 02:14:00",
};

export const tests = [
  new RuleTest({
    name: "an agent is registered: critical",
    expectedResult: true,
    log: base,
    expectedSeverity: "CRITICAL",
    expectedTitle:
      "[svc-directory@fjordline.example] did [system.agent.ad.agent_instance_added], AD agent anomaly [New Source]",
    expectedDedup: "okta_ad_agent_token_abuse_svc-directory@fjordline.example_2026-02-21",
    expectedAlertContext: {
      actor_id: "svc-directory@fjordline.example",
      actor_name: "Directory service",
      event_type: base.eventType,
      source_ip: "203.0.113.51",
      user_agent: "agent/3.20",
      anomaly_type: "New Source",
      target: [],
      event_time: "2026-02-21 02:14:00",
    },
  }),
  new RuleTest({
    name: "a token is created: high severity",
    expectedResult: true,
    log: { ...base, eventType: "system.api_token.create" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "the configuration changes: medium severity",
    expectedResult: true,
    log: { ...base, eventType: "system.agent.ad.config_change_detected" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a row with an actor only",
    expectedResult: true,
    log: { actorId: base.actorId },
    expectedSeverity: "MEDIUM",
    expectedTitle: "[svc-directory@fjordline.example] did an unknown event, AD agent anomaly of unknown kind",
    expectedDedup: "okta_ad_agent_token_abuse_svc-directory@fjordline.example_unknown",
  }),
  new RuleTest({ name: "a row without an actor", expectedResult: false, log: { ...base, actorId: null } }),
];

export { OktaADAgentTokenAbuseBehavioral as rule };
