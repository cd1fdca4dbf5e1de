import { CorrelationTest } from "@pypanther/core";
import { Auth0AdminInvitedWithTenantMemberDeletion } from "../../src/correlation-rules/auth0-admin-invited-with-tenant-member-deletion";

const actor = "p_alert_context.actor.email";
const ingrid = "ingrid.solheim@fjordline.example";

const logOf = (description: string, time: string, email = ingrid) => ({
  p_log_type: "Auth0.Events",
  p_event_time: `2026-05-19T${time}:00Z`,
  data: {
    type: "sapi",
    description,
    details: {
      request: {
        channel: "https://manage.auth0.com/",
        auth: { user: { email, user_id: "auth0|61f0" } },
        body: { roles: ["owner"] },
      },
    },
  },
});
const invited = "Create tenant invitations for a given client";
const removed = "Delete tenant member";

export const tests = [
  new CorrelationTest({
    name: "an invitation between two removals",
    expectedResult: true,
    signals: { CreateAdmin: { [actor]: { [ingrid]: [5] } }, DeleteUser: { [actor]: { [ingrid]: [0, 9] } } },
  }),
  new CorrelationTest({
    name: "only one member is removed",
    expectedResult: false,
    signals: { CreateAdmin: { [actor]: { [ingrid]: [5] } }, DeleteUser: { [actor]: { [ingrid]: [0] } } },
  }),
  new CorrelationTest({
    name: "somebody else removes the members",
    expectedResult: false,
    signals: {
      CreateAdmin: { [actor]: { [ingrid]: [0] } },
      DeleteUser: { [actor]: { "pia@fjordline.example": [5, 9] } },
    },
  }),
  new CorrelationTest({
    name: "logs of an invitation and two removals",
    expectedResult: true,
    logs: [logOf(invited, "10:00"), logOf(removed, "10:05"), logOf(removed, "10:06")],
  }),
  new CorrelationTest({
    name: "logs in which the second removal is another person's",
    expectedResult: false,
    logs: [logOf(invited, "10:00"), logOf(removed, "10:05"), logOf(removed, "10:06", "pia@fjordline.example")],
  }),
];

export { Auth0AdminInvitedWithTenantMemberDeletion as rule };
