import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

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
  const target = titleValue(event.text("targetUsername"), "of unknown name");
  const org = titleValue(event.text("orgId"), "an unknown organisation");
  return `MongoDB Atlas user ${target} invited to ${org} by ${mongodbActor(event)}`;
}

/** Who did something, for titles: in square brackets, or in words when the log does not tell. */
export function mongodbActor(event: EventReader): string {
  return titleValue(event.text("username"), "an unknown user");
}
