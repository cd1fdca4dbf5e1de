import { RuleTest } from "@pypanther/core";
import { DropboxBulkDeletes } from "../src/dropbox-bulk-deletes";

const touched = {
  p_log_type: "Dropbox.TeamEvent",
  timestamp: "2026-04-21 13:05:10",
  event_type: { _tag: "file_delete", description: "" },
  involve_non_team_member: false,
  origin: { access_method: { request_id: "dbarod:77" }, geo_location: { ip_address: "203.0.113.44" } },
  actor: {
    _tag: "user",
    user: {
      _tag: "team_member",
      account_id: "dbid:AA31",
      display_name: "Mira Costa",
      email: "mira@harbourline.example",
    },
  },
  assets: [{ path: { contextual: "/charts/2026.pdf" } }],
};

export const tests = [
  new RuleTest({
    name: "a file is deleted",
    expectedResult: true,
    log: touched,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[mira@harbourline.example] deleted many files in Dropbox",
    expectedDedup: "mira@harbourline.example",
    expectedAlertContext: {
      user: "mira@harbourline.example",
      file_path: "/charts/2026.pdf",
      involve_non_team_member: false,
      ip_address: "203.0.113.44",
    },
  }),
  new RuleTest({
    name: "people from outside are involved",
    expectedResult: true,
    log: { ...touched, involve_non_team_member: true },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "neither user nor file is known",
    expectedResult: true,
    log: { ...touched, actor: null, assets: null },
    expectedTitle: "an unknown user deleted many files in Dropbox",
  }),
  new RuleTest({
    name: "a file is downloaded",
    expectedResult: false,
    log: { ...touched, event_type: { _tag: "file_download" } },
  }),
];

export { DropboxBulkDeletes as rule };
