import { EventReader, isJsonObject, type PantherEvent } from "@pypanther/core";
import { getPodName, isFailedRequest, isSystemNamespace, isSystemPrincipal } from "./kubernetes";

/** Whether the API server refused the request or could not carry it out. */
export function isFailedK8sRequest(event: PantherEvent): boolean {
  return isFailedRequest(event.udm("responseStatus"));
}

/** Whether a part of the cluster or of its cloud made the request. */
export function isBySystemPrincipal(event: PantherEvent): boolean {
  return isSystemPrincipal(event.udm("username"));
}

/** Whether the request was about a namespace of the cluster itself. */
export function isInSystemNamespace(event: PantherEvent): boolean {
  return isSystemNamespace(event.udm("namespace"));
}

/** Whether the cluster minds its own business: one of its parts made a request about one of its namespaces. */
export function isPlatformRequest(event: PantherEvent): boolean {
  return isBySystemPrincipal(event) && isInSystemNamespace(event);
}

/** Who made the request. */
export function k8sUser(event: PantherEvent): string {
  return event.udmString("username") || "<UNKNOWN_USER>";
}

/** The namespace that the request was about. */
export function k8sNamespace(event: PantherEvent): string {
  return event.udmString("namespace") || "<UNKNOWN_NAMESPACE>";
}

/** The name of the object that the request was about. */
export function k8sName(event: PantherEvent, fallback: string): string {
  return event.udmString("name") || fallback;
}

/** Namespace and name of the object that the request was about: "shop/checkout". */
export function k8sObject(event: PantherEvent, unknownName: string): string {
  return `${k8sNamespace(event)}/${k8sName(event, unknownName)}`;
}

/** Namespace and name of the pod that the request was about, which may stand in the response or the request only. */
export function k8sPod(event: PantherEvent): string {
  return `${k8sNamespace(event)}/${getPodName(event)}`;
}

/** The first address that the request came from. */
export function k8sSourceIp(event: PantherEvent): string {
  return k8sSourceIps(event)[0] ?? "<UNKNOWN_IP>";
}

/** The addresses that the request came from, proxies included. */
export function k8sSourceIps(event: PantherEvent): string[] {
  const addresses = event.udm("sourceIPs");
  return Array.isArray(addresses) ? addresses.filter((address) => typeof address === "string") : [];
}

/** The object that the request sent. */
export function k8sRequestObject(event: PantherEvent): EventReader {
  return readerOf(event, "requestObject");
}

/** The command of a session in a pod: from the request object, or else from the URI. */
export function k8sCommand(event: PantherEvent): string[] {
  const command = k8sRequestObject(event).strings("command");
  if (command.length > 0) return command;
  const [, query = ""] = /^[^?#]*\?([^#]*)/.exec(event.udmString("requestURI")) ?? [];
  return new URLSearchParams(query).getAll("command").filter(Boolean);
}

/** The answer to the request. */
export function k8sResponseStatus(event: PantherEvent): EventReader {
  return readerOf(event, "responseStatus");
}

/** The labels that the API server put on the event, such as why it let the request through. */
export function k8sAnnotations(event: PantherEvent): EventReader {
  return readerOf(event, "annotations");
}

/** The containers of the pod in the request. */
export function k8sContainers(event: PantherEvent): EventReader[] {
  return new EventReader({ containers: event.udm("containers") }).readers("containers");
}

function readerOf(event: PantherEvent, name: string): EventReader {
  const value = event.udm(name);
  return new EventReader(isJsonObject(value) ? value : {});
}
