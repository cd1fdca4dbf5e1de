import { RuleTest } from "@pypanther/core";
import { DropboxLinkedTeamApplicationAdded } from "../src/dropbox-linked-team-application-added";

const linked = {
  p_log_type: "Dropbox.TeamEvent",
  timestamp: "2026-04-21 13:05:10",
  event_type: { _tag: "app_link_team", description: "Linked app for team" },
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
  details: { app_info: { app_id: "a1", display_name: "TideSync" } },
};

export const tests = [
  new RuleTest({
    name: "an application is linked to the team",
    expectedResult: true,
    log: linked,
    expectedSeverity: "LOW",
    expectedTitle: "[Mira Costa] linked an application to the whole Dropbox team",
    expectedAlertContext: {
      additional_user_details: { account_id: "dbid:AA31", email: "mira@harbourline.example" },
      app_display_name: "TideSync",
      ip_address: "203.0.113.44",
      request_id: "dbarod:77",
    },
  }),
  new RuleTest({
    name: "people from outside are involved",
    expectedResult: true,
    log: { ...linked, involve_non_team_member: true },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "two actors are named",
    expectedResult: true,
    log: {
      ...linked,
      actor: {
        admin: { display_name: "Root", email: "root@harbourline.example" },
        app: { display_name: "TideSync", app_id: "a1" },
      },
      details: null,
      origin: null,
    },
    expectedTitle: "an unknown user linked an application to the whole Dropbox team",
    expectedAlertContext: {
      additional_user_details: { email: "root@harbourline.example", app_id: "a1" },
      app_display_name: "<Unknown app display name>",
      ip_address: "<Unknown IP address>",
      request_id: "<Unknown request ID>",
    },
  }),
  new RuleTest({
    name: "an application is linked to one account",
    expectedResult: false,
    log: { ...linked, event_type: { _tag: "app_link_user", description: "Linked app for member" } },
  }),
];

export { DropboxLinkedTeamApplicationAdded as rule };
