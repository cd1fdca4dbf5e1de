import type { EventReader, JsonValue } from "@pypanther/core";

const fields = [
  ...["primarydescription", "accountname", "accountid", "siteid", "sitename", "groupid", "groupname"],
  ...["activityuuid", "agentid", "id"],
];

/** Alert context of an activity in SentinelOne: what happened, and in which account, site and group. */
export function sentineloneActivityContext(event: EventReader): Record<string, JsonValue> {
  return Object.fromEntries(fields.map((name) => [name, event.get(name, "")]));
}
