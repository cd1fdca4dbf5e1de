import { DataModel, type DataModelMapping, type EventReader, LogType } from "@pypanther/core";
import { actorUser, isSignInEvent } from "@pypanther/helpers/azure-signin";
import { FAILED_LOGIN, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";

function eventType(event: EventReader) {
  if (!isSignInEvent(event)) return null;
  return (event.deepGet("properties", "status", "errorCode") ?? 0) === 0 ? SUCCESSFUL_LOGIN : FAILED_LOGIN;
}

/** The unified fields of Azure sign-in logs. */
export class AzureAuditDataModel extends DataModel {
  id = "Standard.Azure.Audit.SignIn";
  displayName = "Azure Sign-In Logs";
  logTypes = [LogType.AZURE_AUDIT];
  mappings: DataModelMapping[] = [
    { name: "actor_user", method: actorUser },
    { name: "event_type", method: eventType, when: { operationName: "Sign-in activity" } },
    { name: "source_ip", path: "properties.ipAddress" },
  ];
}
