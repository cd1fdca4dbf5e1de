import { asText, type EventReader } from "@pypanther/core";
import { eksPantherObjRef } from "./aws";

/** A request to an EKS cluster for titles: "[ines] from [192.0.2.1] did [list pods] in [shop] of [my-cluster]". */
export function eksRequest(event: EventReader): string {
  const { actor, verb, resource, ns, p_source_label: cluster } = eksPantherObjRef(event);
  const address = asText(event.list("sourceIPs")[0], "0.0.0.0");
  return `[${asText(actor)}] from [${address}] did [${asText(verb)} ${resource}] in [${asText(ns)}] of [${asText(cluster)}]`;
}
