import { RuleTest } from "@pypanther/core";
import { BoxLargeNumberPermissionUpdates } from "../src/box-large-number-permission-updates";

const shared = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "ITEM_SHARED",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
  source: { item_id: "11902", item_name: "plan.pdf" },
};

export const tests = [
  new RuleTest({
    name: "an item is shared",
    expectedResult: true,
    log: shared,
    expectedTitle: "[mira@harbourline.example] changed many Box permissions",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a folder's rights change",
    expectedResult: true,
    log: { ...shared, event_type: "CHANGE_FOLDER_PERMISSION" },
  }),
  new RuleTest({
    name: "a share is created",
    expectedResult: true,
    log: { ...shared, event_type: "ITEM_SHARED_CREATE" },
  }),
  new RuleTest({ name: "a download", expectedResult: false, log: { ...shared, event_type: "DOWNLOAD" } }),
];

export { BoxLargeNumberPermissionUpdates as rule };
