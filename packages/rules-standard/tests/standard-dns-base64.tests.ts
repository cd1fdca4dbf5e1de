import { RuleTest } from "@pypanther/core";
import { StandardDNSBase64 } from "../src/standard-dns-base64";

const query = {
  p_log_type: "CiscoUmbrella.DNS",
  action: "Allowed",
  domain: "bGVkZ2VyIGV4cG9ydCBwYXJ0IDMgb2YgOQ==.drop.example",
  internalIp: "192.0.2.140",
  queryType: "1 (A)",
};

export const tests = [
  new RuleTest({
    name: "a label decodes to text",
    expectedResult: true,
    log: query,
    expectedTitle: "[192.0.2.140] sent Base64 in the DNS query [bGVkZ2VyIGV4cG9ydCBwYXJ0IDMgb2YgOQ==[.]drop[.]example]",
    expectedAlertContext: {
      "source ip": "192.0.2.140",
      "defanged query": "bGVkZ2VyIGV4cG9ydCBwYXJ0IDMgb2YgOQ==[.]drop[.]example",
      "decoded url part": "ledger export part 3 of 9",
    },
  }),
  new RuleTest({
    name: "the log lacks the address",
    expectedResult: true,
    log: { ...query, internalIp: null },
    expectedTitle:
      "an unknown address sent Base64 in the DNS query [bGVkZ2VyIGV4cG9ydCBwYXJ0IDMgb2YgOQ==[.]drop[.]example]",
  }),
  new RuleTest({
    name: "a label decodes to bytes that are no text",
    expectedResult: false,
    log: { ...query, domain: "yIED//qQyIED//qQyIED//qQyIED//qQ.drop.example" },
  }),
  new RuleTest({
    name: "a label of 32 letters and digits, as services use for identifiers",
    expectedResult: false,
    log: { ...query, domain: "bGVkZ2VyIGV4cG9ydCBwYXJ0IDMgb2Yg.drop.example" },
  }),
  new RuleTest({
    name: "a short label that would decode",
    expectedResult: false,
    log: { ...query, domain: "bGVkZ2Vy.drop.example" },
  }),
  new RuleTest({
    name: "an ordinary name",
    expectedResult: false,
    log: { ...query, domain: "assets.harbourline.example" },
  }),
  new RuleTest({
    name: "no query",
    expectedResult: false,
    log: { ...query, domain: null },
  }),
];

export { StandardDNSBase64 as rule };
