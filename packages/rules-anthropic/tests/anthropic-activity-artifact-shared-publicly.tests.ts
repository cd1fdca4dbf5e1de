import { RuleTest } from "@pypanther/core";
import { AnthropicActivityArtifactSharedPublicly } from "../src/anthropic-activity-artifact-shared-publicly";

const shared = {
  p_log_type: "Anthropic.Activity",
  id: "activity_5kT2",
  created_at: "2026-05-11T08:40:12Z",
  organization_id: "org_harbourline",
  type: "claude_artifact_sharing_updated",
  actor: {
    type: "user_actor",
    email_address: "ines.duarte@harbourline.example",
    user_id: "user_7Qm",
    ip_address: "198.51.100.31",
    user_agent: "Mozilla/5.0 (X11; Linux x86_64)",
  },
  claude_artifact_id: "artifact_8w",
  audience: [{ type: "public" }],
};

export const tests = [
  new RuleTest({
    name: "an artifact is opened to everyone",
    expectedResult: true,
    log: shared,
    expectedTitle: "Claude artifact [artifact_8w] shared publicly by [ines.duarte@harbourline.example]",
    expectedDedup: "ines.duarte@harbourline.example",
  }),
  new RuleTest({
    name: "it is opened to the organisation only",
    expectedResult: false,
    log: { ...shared, audience: [{ type: "organization" }] },
  }),
  new RuleTest({
    name: "the audience is JSON text",
    expectedResult: true,
    log: { ...shared, audience: '[{"type": "public"}]' },
  }),
  new RuleTest({ name: "the audience is a bare word", expectedResult: false, log: { ...shared, audience: "public" } }),
  new RuleTest({
    name: "a word that merely contains the audience's name",
    expectedResult: false,
    log: { ...shared, audience: [{ type: "republic" }] },
  }),
  new RuleTest({ name: "sharing ends", expectedResult: false, log: { ...shared, audience: null } }),
];

export { AnthropicActivityArtifactSharedPublicly as rule };
