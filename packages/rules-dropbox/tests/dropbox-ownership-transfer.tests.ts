import { RuleTest } from "@pypanther/core";
import { DropboxOwnershipTransfer } from "../src/dropbox-ownership-transfer";

const transferred = {
  p_log_type: "Dropbox.TeamEvent",
  timestamp: "2026-04-21 13:05:10",
  event_type: {
    _tag: "shared_folder_transfer_ownership",
    description: "Transferred ownership of shared folder to another member",
  },
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
  assets: [{ display_name: "charts" }],
  details: { previous_owner_email: "mira@harbourline.example", new_owner_email: "tomas@harbourline.example" },
};

export const tests = [
  new RuleTest({
    name: "a folder passes to a colleague",
    expectedResult: true,
    log: transferred,
    expectedSeverity: "LOW",
    expectedTitle:
      "[mira@harbourline.example] handed [charts] in Dropbox from [mira@harbourline.example] to [tomas@harbourline.example]",
  }),
  new RuleTest({
    name: "a folder passes to another organisation",
    expectedResult: true,
    log: {
      ...transferred,
      details: { previous_owner_email: "mira@harbourline.example", new_owner_email: "kim@quayside.example" },
    },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...transferred, actor: null, assets: [{}], details: {} },
    expectedSeverity: "LOW",
    expectedTitle: "an unknown user handed [unnamed content] in Dropbox from an unknown owner to an unknown owner",
  }),
  new RuleTest({
    name: "a folder is shared",
    expectedResult: false,
    log: { ...transferred, event_type: { _tag: "shared_folder_create", description: "Created shared folder" } },
  }),
];

export { DropboxOwnershipTransfer as rule };
