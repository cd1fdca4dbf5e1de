import type { EventReader } from "@pypanther/core";
import { gcpMethodName, gcpPrincipal, gcpProject, gcpResourceName } from "./gcp";
import { titleValue } from "./title-value";

/** Who made a call, for titles. */
export function gcpActorTitle(event: EventReader): string {
  return titleValue(gcpPrincipal(event, ""), "an unknown actor");
}

/** The method that was called, for titles: from the version of its API on, "v1.IAMCredentials.SignBlob". */
export function gcpMethodTitle(event: EventReader): string {
  return titleValue(gcpMethodName(event, "").replace(/^google\.(?:[a-z]+\.){1,4}(?=v\d)/, ""), "an unknown method");
}

/** What a call was about, for titles. `missing` says that the log does not name it. */
export function gcpResourceTitle(event: EventReader, missing = "an unknown resource"): string {
  return titleValue(gcpResourceName(event, ""), missing);
}

/** The project that a call was made in, for titles. */
export function gcpProjectTitle(event: EventReader): string {
  return titleValue(gcpProject(event, ""), "an unknown project");
}
