import type { EventReader } from "@pypanther/core";
import { extractTargetPrincipal } from "./databricks";
import { titleValue } from "./title-value";

/** The most characters that a title or dedup string has room for. */
const MAX_LENGTH = 1000;

function textAt(event: EventReader, path: readonly string[], unknown: string): string {
  return event.text(...path).slice(0, MAX_LENGTH) || unknown;
}

/** Who acted, for a title or a group of alerts. */
export function databricksActor(event: EventReader, unknown = "Unknown Actor"): string {
  return textAt(event, ["userIdentity", "email"], unknown);
}

/** A parameter of the request, for a title or a group of alerts. */
export function databricksParameter(event: EventReader, name: string, unknown: string): string {
  return textAt(event, ["requestParams", name], unknown);
}

/** The workspace that an event is from, for a title or a group of alerts. */
export function databricksWorkspace(event: EventReader, unknown = "Unknown Workspace"): string {
  return textAt(event, ["workspaceId"], unknown);
}

/** Whom an action was done to, for a title or a group of alerts. */
export function databricksPrincipal(event: EventReader, unknown = "Unknown Principal"): string {
  return (extractTargetPrincipal(event) ?? unknown).slice(0, MAX_LENGTH);
}

/** Whether the request was granted. */
export function databricksSucceeded(event: EventReader): boolean {
  return event.deepGet("response", "statusCode") === 200;
}

/** How a request ended, for a title. */
export function databricksOutcome(event: EventReader): "Success" | "Failed" {
  return databricksSucceeded(event) ? "Success" : "Failed";
}

/** What was done, for a title or a group of alerts. */
export function databricksAction(event: EventReader): string {
  return event.text("actionName") || "Unknown Action";
}

/** Who acted, for titles: in square brackets, or in words when the log does not tell. */
export function databricksActorTitle(event: EventReader): string {
  return titleValue(databricksActor(event, ""), "an unknown user");
}

/** A parameter of the request, for titles: in square brackets, or `missing` when the log does not tell. */
export function databricksParameterTitle(event: EventReader, name: string, missing: string): string {
  return titleValue(databricksParameter(event, name, ""), missing);
}

/** The workspace that an event is from, for titles: in square brackets, or in words when the log does not tell. */
export function databricksWorkspaceTitle(event: EventReader): string {
  return titleValue(databricksWorkspace(event, ""), "an unknown workspace");
}

/** Whom an action was done to, for titles: in square brackets, or in words when the log does not tell. */
export function databricksPrincipalTitle(event: EventReader): string {
  return titleValue(databricksPrincipal(event, ""), "an unknown principal");
}
