import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a Snyk audit event should carry; with user and group known, a link to the member's page too. */
export function snykAlertContext(event: EventReader): Record<string, JsonValue> {
  const user = event.string("userId");
  const group = event.string("groupId");
  return {
    actor: event.get("userId", "<NO_USERID>"),
    action: event.get("event", "<NO_EVENT>"),
    orgId: event.get("orgId", "<NO_ORGID>"),
    groupId: event.get("groupId", "<NO_GROUPID>"),
    ...(user && group && { actor_link: `https://app.snyk.io/group/${group}/manage/member/${user}` }),
  };
}
