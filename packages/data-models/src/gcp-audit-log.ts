import {
  anyItem,
  contains,
  DataModel,
  type DataModelMapping,
  endsWith,
  EventReader,
  type JsonValue,
  LogType,
  type Operator,
  type When,
  type WhenValue,
} from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED } from "@pypanther/helpers/event-type";
import { getBindingDeltas } from "@pypanther/helpers/gcp";

const identityFields = ["principalEmail", "principalSubject", "authoritySelector"];

const UNKNOWN_ACTOR = "<UNKNOWN ACTOR USER>";

function actorUser(event: EventReader) {
  const identity = event.reader("protoPayload", "authenticationInfo");
  return identityFields.map((field) => identity.string(field)).find((name) => name !== "") ?? UNKNOWN_ACTOR;
}

function whenActor(names: readonly WhenValue[]): When {
  if (names.includes(UNKNOWN_ACTOR)) return {};
  return identityFields.map((field) => ({ [`protoPayload.authenticationInfo.${field}`]: names }));
}

function addedBindings(event: EventReader): EventReader[] {
  const deltas = getBindingDeltas(event).map((delta) => new EventReader(delta));
  return deltas.filter((delta) => delta.get("action") === "ADD");
}

/** Member → the role it was given; the last one when there are several. */
function rolesByMember(event: EventReader): Map<string, string> {
  return new Map(addedBindings(event).map((delta) => [delta.string("member"), delta.string("role")]));
}

function listText(items: Iterable<string>): string {
  return `[${[...items].map((item) => JSON.stringify(item)).join(", ")}]`;
}

function assignedAdminRole(event: EventReader) {
  return listText(rolesByMember(event).values());
}

function user(event: EventReader) {
  return listText(rolesByMember(event).keys());
}

function isAdminRole(role: string): boolean {
  return role === "roles/owner" || (role.startsWith("roles/") && role.endsWith("Admin"));
}

function eventType(event: EventReader) {
  return addedBindings(event).some((delta) => isAdminRole(delta.string("role"))) ? ADMIN_ROLE_ASSIGNED : null;
}

const KUBERNETES = "k8s.io";

function isKubernetes(event: EventReader): boolean {
  return event.string("protoPayload", "serviceName") === KUBERNETES;
}

const whenKubernetes: When = { "protoPayload.serviceName": KUBERNETES };

/** What finding one of some texts in a field of a Kubernetes call needs; "" is found where there is no such call. */
function whenFoundIn(field: string, test: (...texts: string[]) => Operator) {
  return (values: readonly WhenValue[]): When => {
    const texts = values.filter((value) => typeof value === "string");
    return texts.includes("") ? {} : { ...whenKubernetes, [`protoPayload.${field}`]: test(...texts) };
  };
}

const whenPiece = whenFoundIn("resourceName", contains);

/** The pieces of "core/v1/namespaces/payments/pods/ledger/exec"; none for anything but a Kubernetes call. */
function resourcePieces(event: EventReader): string[] {
  return isKubernetes(event) ? event.string("protoPayload", "resourceName").split("/", 7) : [];
}

function apiGroup(event: EventReader) {
  return resourcePieces(event)[0] ?? "";
}

function apiVersion(event: EventReader) {
  return resourcePieces(event)[1] ?? "";
}

function namespace(event: EventReader) {
  const [, , scope, name] = resourcePieces(event);
  return scope === "namespaces" ? (name ?? "") : "";
}

function resource(event: EventReader) {
  const pieces = resourcePieces(event);
  return pieces[4] ?? pieces[2] ?? "";
}

function objectName(event: EventReader) {
  const pieces = resourcePieces(event);
  return pieces[5] ?? pieces[3] ?? "";
}

function subresource(event: EventReader) {
  return resourcePieces(event)[6] ?? "";
}

function requestURI(event: EventReader) {
  return isKubernetes(event) ? `/apis/${event.string("protoPayload", "resourceName")}` : "";
}

function verb(event: EventReader) {
  const method = event.string("protoPayload", "methodName");
  return isKubernetes(event) ? method.slice(method.lastIndexOf(".") + 1) : "";
}

function sourceIPs(event: EventReader) {
  const caller = event.string("protoPayload", "requestMetadata", "callerIP");
  return caller ? [caller] : [];
}

/** A field of the object that a Kubernetes call sent, read by a function that is called like the field. */
function requestField(name: string, ...path: string[]): DataModelMapping {
  const method = (event: EventReader): JsonValue =>
    isKubernetes(event) ? event.deepGet("protoPayload", "request", ...path) : null;
  return { name, method: Object.defineProperty(method, "name", { value: name }), when: whenKubernetes };
}

/** The unified fields of Google Cloud audit logs, those of GKE's Kubernetes API included. */
export class GcpAuditLogDataModel extends DataModel {
  id = "Standard.GCP.AuditLog";
  displayName = "GCP Audit Log";
  logTypes = [LogType.GCP_AUDIT_LOG];
  mappings: DataModelMapping[] = [
    { name: "actor_user", method: actorUser },
    { name: "assigned_admin_role", method: assignedAdminRole },
    {
      name: "event_type",
      method: eventType,
      when: {
        "protoPayload.methodName": "SetIamPolicy",
        "protoPayload.serviceData.policyDelta.bindingDeltas": anyItem({ action: "ADD" }),
      },
    },
    { name: "source_ip", path: "protoPayload.requestMetadata.callerIP" },
    { name: "user", method: user },
    { name: "annotations", path: "labels" },
    { name: "apiGroup", method: apiGroup, when: whenPiece },
    { name: "apiVersion", method: apiVersion, when: whenPiece },
    { name: "namespace", method: namespace, when: whenPiece },
    { name: "resource", method: resource, when: whenPiece },
    { name: "name", method: objectName, when: whenPiece },
    { name: "subresource", method: subresource, when: whenPiece },
    { name: "requestURI", method: requestURI },
    { name: "responseStatus", path: "protoPayload.status" },
    { name: "responseCode", path: "protoPayload.status.code" },
    { name: "sourceIPs", method: sourceIPs },
    { name: "username", method: actorUser, when: whenActor },
    { name: "userAgent", path: "protoPayload.requestMetadata.callerSuppliedUserAgent" },
    { name: "verb", method: verb, when: whenFoundIn("methodName", endsWith) },
    { name: "requestObject", path: "protoPayload.request" },
    { name: "responseObject", path: "protoPayload.response" },
    requestField("containers", "spec", "containers"),
    requestField("volumes", "spec", "volumes"),
    requestField("hostIPC", "spec", "hostIPC"),
    requestField("hostNetwork", "spec", "hostNetwork"),
    requestField("hostPID", "spec", "hostPID"),
    requestField("webhooks", "webhooks"),
    requestField("serviceType", "spec", "type"),
  ];
}
