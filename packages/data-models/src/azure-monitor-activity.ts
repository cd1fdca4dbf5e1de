import {
  DataModel,
  type DataModelMapping,
  EventReader,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  LogType,
} from "@pypanther/core";

const auditCategories: readonly string[] = ["kube-audit", "kube-audit-admin"];

/** The Kubernetes record is JSON text inside the event; it is parsed once, however many fields are asked for. */
const parsedRecords = new WeakMap<JsonObject, EventReader>();

function parse(text: string): EventReader {
  try {
    const parsed: unknown = JSON.parse(text);
    return new EventReader(isJsonObject(parsed) ? parsed : {});
  } catch {
    return new EventReader({});
  }
}

function auditRecord(event: EventReader): EventReader {
  const properties = auditCategories.includes(event.string("category")) ? event.object("properties") : {};
  const known = parsedRecords.get(properties);
  if (known) return known;
  const record = parse(new EventReader(properties).string("log"));
  parsedRecords.set(properties, record);
  return record;
}

/** A field of the Kubernetes record, which only audit logs have, read by a function that is called like the field. */
function auditField(name: string, ...path: string[]): DataModelMapping {
  const method = (event: EventReader): JsonValue => auditRecord(event).deepGet(...path);
  return { name, method: Object.defineProperty(method, "name", { value: name }), when: { category: auditCategories } };
}

/** The unified fields of Kubernetes audit logs of Azure AKS, which arrive among Azure's activity logs. */
export class AzureMonitorActivityDataModel extends DataModel {
  id = "Standard.Azure.AKS.Audit";
  displayName = "Azure AKS Audit";
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];
  mappings: DataModelMapping[] = [
    auditField("annotations", "annotations"),
    auditField("apiGroup", "objectRef", "apiGroup"),
    auditField("apiVersion", "objectRef", "apiVersion"),
    auditField("namespace", "objectRef", "namespace"),
    auditField("resource", "objectRef", "resource"),
    auditField("name", "objectRef", "name"),
    auditField("subresource", "objectRef", "subresource"),
    auditField("requestURI", "requestURI"),
    auditField("responseStatus", "responseStatus"),
    auditField("responseCode", "responseStatus", "code"),
    auditField("sourceIPs", "sourceIPs"),
    auditField("username", "user", "username"),
    auditField("userAgent", "userAgent"),
    auditField("verb", "verb"),
    auditField("requestObject", "requestObject"),
    auditField("responseObject", "responseObject"),
    auditField("containers", "requestObject", "spec", "containers"),
    auditField("volumes", "requestObject", "spec", "volumes"),
    auditField("hostIPC", "requestObject", "spec", "hostIPC"),
    auditField("hostNetwork", "requestObject", "spec", "hostNetwork"),
    auditField("hostPID", "requestObject", "spec", "hostPID"),
    auditField("webhooks", "requestObject", "webhooks"),
    auditField("serviceType", "requestObject", "spec", "type"),
  ];
}
