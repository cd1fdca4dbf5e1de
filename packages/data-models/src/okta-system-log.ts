import {
  DataModel,
  type DataModelMapping,
  type EventReader,
  LogType,
  lookup,
  type When,
  type WhenValue,
} from "@pypanther/core";
import {
  ADMIN_MFA_DISABLED,
  FAILED_LOGIN,
  MFA_DISABLED,
  MFA_ENABLED,
  MFA_RESET,
  SUCCESSFUL_LOGIN,
} from "@pypanther/helpers/event-type";
import { type EventTypeTable, keysFor } from "./event-type-table";

/** By the outcome of a sign-in. */
const sessionStarts: EventTypeTable = { FAILURE: FAILED_LOGIN, SUCCESS: SUCCESSFUL_LOGIN };

const factorChanges: EventTypeTable = {
  "user.mfa.factor.deactivate": MFA_DISABLED,
  "user.mfa.factor.suspend": MFA_DISABLED,
  "user.mfa.factor.activate": MFA_ENABLED,
  "user.mfa.factor.unsuspend": MFA_ENABLED,
  "system.mfa.factor.deactivate": ADMIN_MFA_DISABLED,
};

function actorUser(event: EventReader) {
  const login = event.deepGet("actor", "alternateId") ?? "unknown";
  return login === "unknown" ? (event.deepGet("actor", "displayName") ?? "Unknown User") : login;
}

function eventType(event: EventReader) {
  const type = event.string("eventType");
  if (type === "user.session.start") return lookup(sessionStarts, event.string("outcome", "result"));
  const change = lookup(factorChanges, type);
  const isReset = change === MFA_DISABLED && event.string("outcome", "reason").startsWith("User reset");
  return isReset ? MFA_RESET : change;
}

function whenEventType(types: readonly WhenValue[]): When {
  const changes = types.includes(MFA_RESET) ? [...types, MFA_DISABLED] : types;
  return [
    { eventType: "user.session.start", "outcome.result": keysFor(sessionStarts, types) },
    { eventType: keysFor(factorChanges, changes) },
  ];
}

/** The unified fields of Okta's system log. */
export class OktaSystemLogDataModel extends DataModel {
  id = "Standard.Okta.SystemLog";
  displayName = "Okta System Log";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  mappings: DataModelMapping[] = [
    { name: "actor_user", method: actorUser },
    { name: "event_type", method: eventType, when: whenEventType },
    { name: "source_ip", path: "client.ipAddress" },
    { name: "user_agent", path: "client.userAgent.rawUserAgent" },
  ];
}
