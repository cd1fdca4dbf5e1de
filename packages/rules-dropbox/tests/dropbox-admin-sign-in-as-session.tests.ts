import { RuleTest } from "@pypanther/core";
import { DropboxAdminsigninasSession } from "../src/dropbox-admin-sign-in-as-session";

const signedInAs = {
  p_log_type: "Dropbox.TeamEvent",
  timestamp: "2026-04-21 13:05:10",
  event_type: { _tag: "sign_in_as_session_start", description: "Started admin sign-in-as session" },
  involve_non_team_member: false,
  origin: { access_method: { request_id: "dbarod:77" }, geo_location: { ip_address: "203.0.113.44" } },
  actor: { _tag: "admin", admin: { email: "root@harbourline.example" } },
  context: { email: "tomas@harbourline.example" },
};

export const tests = [
  new RuleTest({
    name: "an administrator signs in as a member",
    expectedResult: true,
    log: signedInAs,
    expectedTitle: "[root@harbourline.example] signed in to Dropbox as [tomas@harbourline.example]",
  }),
  new RuleTest({
    name: "neither is named",
    expectedResult: true,
    log: { ...signedInAs, actor: null, context: null },
    expectedTitle: "an unknown administrator signed in to Dropbox as an unknown member",
  }),
  new RuleTest({
    name: "the session ends",
    expectedResult: false,
    log: { ...signedInAs, event_type: { _tag: "sign_in_as_session_end" } },
  }),
];

export { DropboxAdminsigninasSession as rule };
