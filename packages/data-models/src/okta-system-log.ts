import { DataModel, type DataModelMapping, type EventReader, LogType, lookup } from "@pypanther/core";
import {
  ADMIN_MFA_DISABLED,
  FAILED_LOGIN,
  MFA_DISABLED,
  MFA_ENABLED,
  MFA_RESET,
  SUCCESSFUL_LOGIN,
} from "@pypanther/helpers/event-type";

const sessionStarts: Readonly<Record<string, string>> = { FAILURE: FAILED_LOGIN, SUCCESS: SUCCESSFUL_LOGIN };

function actorUser(event: EventReader) {
  const login = event.deepGet("actor", "alternateId") ?? "unknown";
  return login === "unknown" ? (event.deepGet("actor", "displayName") ?? "Unknown User") : login;
}

function eventType(event: EventReader) {
  switch (event.get("eventType")) {
    case "user.session.start":
      return lookup(sessionStarts, event.string("outcome", "result"));
    case "user.mfa.factor.deactivate":
    case "user.mfa.factor.suspend":
      return event.string("outcome", "reason").startsWith("User reset") ? MFA_RESET : MFA_DISABLED;
    case "user.mfa.factor.activate":
    case "user.mfa.factor.unsuspend":
      return MFA_ENABLED;
    case "system.mfa.factor.deactivate":
      return ADMIN_MFA_DISABLED;
    default:
      return null;
  }
}

/** The unified fields of Okta's system log. */
export class OktaSystemLogDataModel extends DataModel {
  id = "Standard.Okta.SystemLog";
  displayName = "Okta System Log";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  mappings: DataModelMapping[] = [
    { name: "actor_user", method: actorUser },
    { name: "event_type", method: eventType },
    { name: "source_ip", path: "client.ipAddress" },
    { name: "user_agent", path: "client.userAgent.rawUserAgent" },
  ];
}
