import { RuleTest } from "@pypanther/core";
import { OktaAPIKeyCreated } from "../src/okta-api-key-created";

const base = {
  p_log_type: "Okta.SystemLog",
  eventType: "system.api_token.create",
  published: "2026-02-15 13:05:31.205",
  severity: "INFO",
  actor: { id: "00u8tk2", type: "User", alternateId: "maren.foss@fjordline.example", displayName: "Maren Foss" },
  client: { device: "Computer", ipAddress: "198.51.100.73", userAgent: { browser: "FIREFOX", os: "Linux" } },
  outcome: { result: "SUCCESS" },
  target: [{ id: "00T51", type: "Token", displayName: "roster-sync" }],
};

export const tests = [
  new RuleTest({
    name: "a token is created",
    expectedResult: true,
    log: base,
    expectedTitle: "[maren.foss@fjordline.example] created the API token [roster-sync]",
  }),
  new RuleTest({
    name: "the token has no name",
    expectedResult: true,
    log: { ...base, target: [{ id: "00T51" }] },
    expectedTitle: "[maren.foss@fjordline.example] created the API token of unknown name",
  }),
  new RuleTest({
    name: "there is no target",
    expectedResult: true,
    log: { ...base, target: [] },
    expectedTitle: "[maren.foss@fjordline.example] created the API token of unknown name",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...base, outcome: { result: "FAILURE" } } }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...base, eventType: "user.session.end" } }),
];

export { OktaAPIKeyCreated as rule };
