import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** A request to an EKS cluster for titles: "[ines] from [192.0.2.1] did [list pods] in [shop] of [my-cluster]". */
export function eksRequest(event: EventReader): string {
  const who = titleValue(event.deepGet("user", "username"), "an unknown user");
  const address = titleValue(event.list("sourceIPs")[0], "an unknown address");
  const resource = [event.text("objectRef", "resource"), event.string("objectRef", "subresource")];
  const request = [event.text("verb"), resource.filter((part) => part !== "").join("/")];
  const done = request.filter((part) => part !== "").join(" ");
  const namespace = titleValue(event.deepGet("objectRef", "namespace"), "no namespace");
  const cluster = titleValue(event.get("p_source_label"), "an unknown cluster");
  return `${who} from ${address} did ${titleValue(done, "an unknown request")} in ${namespace} of ${cluster}`;
}
