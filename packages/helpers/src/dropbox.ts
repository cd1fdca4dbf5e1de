import type { EventReader } from "@pypanther/core";

/** Who acted, of those whom the log names by their own address. */
export function dropboxUser(event: EventReader): string {
  return event.text("actor", "user", "email");
}

/** The names of the files and folders concerned, as a list for a title. */
export function dropboxAssets(event: EventReader, unnamed = ""): string {
  return event
    .readers("assets")
    .map((asset) => asset.text("display_name") || unnamed)
    .join(", ");
}
