import { type AlertContext, type PantherEvent, Rule } from "@pypanther/core";
import { getPodContextFields, k8sAlertContext } from "./kubernetes";
import { isPlatformRequest, isSuccessfulK8sRequest } from "./kubernetes-request";

/** A rule on what a new pod is allowed to do; pods that the cluster starts in its own namespaces are left out. */
export abstract class KubernetesPodRule extends Rule {
  /** Whether the pod is of the kind that the rule is about. */
  abstract isRisky(event: PantherEvent): boolean;

  rule(event: PantherEvent) {
    return isSuccessfulK8sRequest(event, "create", "pods") && !isPlatformRequest(event) && this.isRisky(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), ...getPodContextFields(event) };
  }
}
