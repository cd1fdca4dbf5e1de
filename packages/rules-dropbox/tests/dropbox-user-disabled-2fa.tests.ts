import { RuleTest } from "@pypanther/core";
import { DropboxUserDisabled2FA } from "../src/dropbox-user-disabled-2fa";

const disabled = {
  p_log_type: "Dropbox.TeamEvent",
  timestamp: "2026-04-21 13:05:10",
  event_type: { _tag: "tfa_change_status", description: "Enabled/disabled/changed two-step verification setting" },
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
  context: { email: "mira@harbourline.example" },
  details: {
    ".tag": "tfa_change_status_details",
    new_value: { ".tag": "disabled" },
    previous_value: { ".tag": "sms" },
  },
};

export const tests = [
  new RuleTest({
    name: "a user switches it off",
    expectedResult: true,
    log: disabled,
    expectedTitle: "[mira@harbourline.example] disabled 2FA of [mira@harbourline.example] in Dropbox",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...disabled, actor: null, context: null },
    expectedTitle: "an unknown user disabled 2FA of an unknown user in Dropbox",
  }),
  new RuleTest({
    name: "a user changes the method",
    expectedResult: false,
    log: { ...disabled, details: { ".tag": "tfa_change_status_details", new_value: { ".tag": "authenticator" } } },
  }),
  new RuleTest({
    name: "something else is disabled",
    expectedResult: false,
    log: { ...disabled, details: { ".tag": "web_sessions_details", new_value: { ".tag": "disabled" } } },
  }),
];

export { DropboxUserDisabled2FA as rule };
