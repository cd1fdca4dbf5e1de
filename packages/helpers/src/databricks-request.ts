import type { EventReader } from "@pypanther/core";

/** Who acted, for a title or a group of alerts. */
export function databricksActor(event: EventReader, unknown = "Unknown Actor"): string {
  return event.text("userIdentity", "email") || unknown;
}

/** A parameter of the request as text. */
export function databricksParameter(event: EventReader, name: string, unknown: string): string {
  return event.text("requestParams", name) || unknown;
}

/** The workspace that an event is from. */
export function databricksWorkspace(event: EventReader, unknown = "Unknown Workspace"): string {
  return event.text("workspaceId") || unknown;
}

/** Whether the request was granted. */
export function databricksSucceeded(event: EventReader): boolean {
  return event.deepGet("response", "statusCode") === 200;
}

/** How a request ended, for a title. */
export function databricksOutcome(event: EventReader): "Success" | "Failed" {
  return databricksSucceeded(event) ? "Success" : "Failed";
}
