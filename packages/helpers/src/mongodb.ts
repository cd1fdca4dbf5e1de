import type { EventReader, JsonValue } from "@pypanther/core";

/** What an alert on a MongoDB Atlas event should carry: the actor, whom it concerns, the organisation and the address. */
export function mongodbAlertContext(event: EventReader): Record<string, JsonValue> {
  return {
    username: event.get("username", "<USER_NOT_FOUND>"),
    target_username: event.get("targetUsername", "<USER_NOT_FOUND>"),
    org_id: event.get("orgId", "<ORG_NOT_FOUND>"),
    remote_address: event.get("remoteAddress", "<REMOTE_ADDRESS_NOT_FOUND>"),
  };
}

/** An invitation for titles: whom, to which organisation, by whom. */
export function mongodbInvitation(event: EventReader): string {
  const target = event.text("targetUsername") || "<USER_NOT_FOUND>";
  const org = event.text("orgId") || "<ORG_NOT_FOUND>";
  const user = event.text("username") || "<USER_NOT_FOUND>";
  return `MongoDB Atlas user [${target}] invited to [${org}] by [${user}]`;
}

/** Who did something, for titles. */
export function mongodbActor(event: EventReader): string {
  return event.text("username") || "<USER_NOT_FOUND>";
}
