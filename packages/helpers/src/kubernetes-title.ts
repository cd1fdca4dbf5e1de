import type { PantherEvent } from "@pypanther/core";
import { getPodName } from "./kubernetes";
import { k8sName, k8sSourceIps } from "./kubernetes-request";
import { titleValue } from "./title-value";

/** What titles say of an object whose name the event lacks: "Pod of an unknown name". */
const UNNAMED = "of an unknown name";

/** Who made the request, for titles. */
export function k8sUserTitle(event: PantherEvent): string {
  return titleValue(event.udmString("username"), "an unknown user");
}

/** The name of the object that the request was about, for titles. */
export function k8sNameTitle(event: PantherEvent): string {
  return titleValue(k8sName(event, ""), UNNAMED);
}

/** Namespace and name of the object that the request was about, for titles: "[shop/checkout]". */
export function k8sObjectTitle(event: PantherEvent): string {
  return inNamespace(event, k8sName(event, ""));
}

/** Namespace and name of the pod that the request was about, for titles; the response or the request may name it. */
export function k8sPodTitle(event: PantherEvent): string {
  return inNamespace(event, getPodName(event, ""));
}

/** The first address that the request came from, for titles. */
export function k8sSourceIpTitle(event: PantherEvent): string {
  return titleValue(k8sSourceIps(event)[0], "an unknown address");
}

function inNamespace(event: PantherEvent, name: string): string {
  const namespace = event.udmString("namespace");
  if (name === "") return namespace === "" ? UNNAMED : `${UNNAMED} in [${namespace}]`;
  return namespace === "" ? `[${name}]` : `[${namespace}/${name}]`;
}
