import { RuleTest } from "@pypanther/core";
import { BoxLargeNumberDownloads } from "../src/box-large-number-downloads";

const download = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "DOWNLOAD",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
  source: { item_id: "11902", item_name: "plan.pdf" },
};

export const tests = [
  new RuleTest({
    name: "a download",
    expectedResult: true,
    log: download,
    expectedTitle: "[mira@harbourline.example] downloaded many Box items",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...download, created_by: {} },
    expectedTitle: "an unknown user downloaded many Box items",
  }),
  new RuleTest({ name: "a preview", expectedResult: false, log: { ...download, event_type: "PREVIEW" } }),
];

export { BoxLargeNumberDownloads as rule };
