import { RuleTest } from "@pypanther/core";
import { CarbonBlackAuditDataForwarderStopped } from "../src/carbon-black-audit-data-forwarder-stopped";

const entry = {
  p_log_type: "CarbonBlack.Audit",
  requestUrl: "/data_forwarder/v2/orgs/K7/configs",
  loginName: "ines@harbour.example",
  clientIp: "203.0.113.12",
  description: 'Deleted Config: {"name":"to-s3"}',
  flagged: false,
};
const updated = (config: string) => ({ ...entry, description: `Updated Config: ${config}` });

export const tests = [
  new RuleTest({
    name: "a forwarder is deleted",
    expectedResult: true,
    log: entry,
    expectedTitle: "Carbon Black data forwarder deleted by [ines@harbour.example] from [203.0.113.12]",
    expectedDescription:
      'A data forwarder was stopped by [ines@harbour.example] from [203.0.113.12]: Deleted Config: {"name":"to-s3"}',
  }),
  new RuleTest({
    name: "a forwarder is disabled",
    expectedResult: true,
    log: updated('{"enabled":false}'),
    expectedTitle: "Carbon Black data forwarder disabled by [ines@harbour.example] from [203.0.113.12]",
  }),
  new RuleTest({ name: "a forwarder is renamed", expectedResult: false, log: updated('{"enabled":true}') }),
  new RuleTest({
    name: "another part of the console",
    expectedResult: false,
    log: { ...entry, requestUrl: "/policy/7" },
  }),
  new RuleTest({ name: "nothing is described", expectedResult: false, log: { ...entry, description: null } }),
];

export { CarbonBlackAuditDataForwarderStopped as rule };
