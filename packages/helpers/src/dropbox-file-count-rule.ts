import { type AlertContext, LogType, type PantherEvent, Rule, type SeverityOrDefault } from "@pypanther/core";
import { dropboxUser } from "./dropbox";
import { isTruthy } from "./truthy";

function filePath(event: PantherEvent): string {
  return event.readers("assets")[0]?.string("path", "contextual") ?? "";
}

/** A rule that counts the distinct files that one user does something to; its own `when` says what. */
export abstract class DropboxFileCountRule extends Rule {
  logTypes: LogType[] = [LogType.DROPBOX_TEAM_EVENT];

  dedup(event: PantherEvent) {
    return dropboxUser(event);
  }

  /** People from outside the team make it worse. */
  severity(event: PantherEvent): SeverityOrDefault {
    return isTruthy(event.get("involve_non_team_member")) ? "HIGH" : "DEFAULT";
  }

  unique(event: PantherEvent) {
    return filePath(event) || null;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      user: event.deepGet("actor", "user", "email"),
      file_path: filePath(event),
      involve_non_team_member: event.get("involve_non_team_member"),
      ip_address: event.deepGet("origin", "geo_location", "ip_address"),
    };
  }
}
