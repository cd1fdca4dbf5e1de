import { type AlertContext, type PantherEvent, Rule, type When } from "@pypanther/core";
import { getPodContextFields, k8sAlertContext } from "./kubernetes";
import { isFailedK8sRequest, isPlatformRequest } from "./kubernetes-request";

/** A rule on what a new pod is allowed to do; pods that the cluster starts in its own namespaces are left out. */
export abstract class KubernetesPodRule extends Rule {
  when: When = { "udm:verb": "create", "udm:resource": "pods" };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isPlatformRequest(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), ...getPodContextFields(event) };
  }
}
