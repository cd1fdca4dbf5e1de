import { RuleTest } from "@pypanther/core";
import { DropboxExternalShare } from "../src/dropbox-external-share";

const shared = {
  p_log_type: "Dropbox.TeamEvent",
  timestamp: "2026-04-21 13:05:10",
  event_type: { _tag: "shared_content_add_member", description: "Added users and/or groups to shared file/folder" },
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
  assets: [{ display_name: "tides.xlsx" }],
  participants: [{ user: { email: "kim@quayside.example" } }, { user: { email: "tomas@harbourline.example" } }],
};

export const tests = [
  new RuleTest({
    name: "a file is shared with one outsider and one colleague",
    expectedResult: true,
    log: shared,
    expectedTitle: "[mira@harbourline.example] shared [tides.xlsx] in Dropbox with [kim@quayside.example]",
    expectedAlertContext: { external_participants: ["kim@quayside.example"] },
  }),
  new RuleTest({
    name: "only a colleague is added",
    expectedResult: false,
    log: { ...shared, participants: [{ user: { email: "tomas@harbourline.example" } }] },
  }),
  new RuleTest({
    name: "the list of participants is null",
    expectedResult: false,
    log: { ...shared, participants: null },
  }),
  new RuleTest({
    name: "neither side has an address",
    expectedResult: false,
    log: { ...shared, actor: null, participants: [{}] },
  }),
  new RuleTest({
    name: "nobody knows whom it was shared with",
    expectedResult: true,
    log: { ...shared, participants: [{ user: null }] },
    expectedTitle: "[mira@harbourline.example] shared [tides.xlsx] in Dropbox with an unknown address",
  }),
  new RuleTest({
    name: "the record does not say with whom",
    expectedResult: true,
    log: Object.fromEntries(Object.entries(shared).filter(([name]) => name !== "participants")),
    expectedTitle: "[mira@harbourline.example] shared [tides.xlsx] in Dropbox with an unknown address",
  }),
  new RuleTest({
    name: "a colleague is removed",
    expectedResult: false,
    log: { ...shared, event_type: { _tag: "shared_content_remove_member" } },
  }),
];

export { DropboxExternalShare as rule };
