import {
  type AlertContext,
  isJsonObject,
  type JsonObject,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

const actorKinds: readonly string[] = ["admin", "anonymous", "app", "dropbox", "reseller", "user"];

function actorName(event: PantherEvent): string {
  const actor = event.reader("actor");
  const [kind = "", ...others] = actorKinds.filter((candidate) => actor.has(candidate));
  return others.length === 0 ? actor.text(kind, "display_name") : "";
}

/** What is known of the actor beyond kind and name. */
function actorDetails(event: PantherEvent): JsonObject {
  const parts = Object.values(event.object("actor")).filter(isJsonObject);
  const details = parts.flatMap((part) => Object.entries(part));
  return Object.fromEntries(details.filter(([name]) => name !== "_tag" && name !== "display_name"));
}

/** An application was given access to a whole Dropbox team. */
export class DropboxLinkedTeamApplicationAdded extends Rule {
  id = "Dropbox.Linked.Team.Application.Added-prototype";
  displayName = "Dropbox Linked Team Application Added";
  logTypes = [LogType.DROPBOX_TEAM_EVENT];
  tags = ["dropbox"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "An application may now act for the whole Dropbox team, not just for one member's account. A malicious one can " +
    "read the files of everybody.";
  defaultRunbook =
    "1. Look up app_display_name of the alert context: its publisher and its permissions. " +
    "2. Ask the administrator named in the title who approved the link. " +
    "3. Unlink it in the admin console if nobody did, and review what it read meanwhile.";
  defaultReference = "https://help.dropbox.com/integrations/app-integrations";

  when: When = { "event_type._tag": "app_link_team", "event_type.description": "Linked app for team" };

  title(event: PantherEvent) {
    return `${titleValue(actorName(event), "an unknown user")} linked an application to the whole Dropbox team`;
  }

  /** People from outside the team make it worse. */
  severity(event: PantherEvent): SeverityOrDefault {
    return isTruthy(event.get("involve_non_team_member")) ? "HIGH" : "LOW";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      additional_user_details: actorDetails(event),
      app_display_name: event.deepGet("details", "app_info", "display_name") ?? "<Unknown app display name>",
      ip_address: event.deepGet("origin", "geo_location", "ip_address") ?? "<Unknown IP address>",
      request_id: event.deepGet("origin", "access_method", "request_id") ?? "<Unknown request ID>",
    };
  }
}
