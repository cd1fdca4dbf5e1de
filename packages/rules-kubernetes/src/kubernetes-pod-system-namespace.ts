import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { getPodContextFields, k8sAlertContext, SYSTEM_NAMESPACES } from "@pypanther/helpers/kubernetes";
import { isBySystemPrincipal, isFailedK8sRequest, k8sPod, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A user started a pod among those of the cluster itself, where a hostile workload is easily overlooked. */
export class KubernetesPodSystemNamespace extends Rule {
  id = "Kubernetes.Pod.SystemNamespace-prototype";
  displayName = "Kubernetes Pod Created in System Namespace";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "Persistence", "Defense Evasion", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611", "TA0003:T1525", "TA0005:T1578.002"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user created a pod in a system namespace. Attackers hide their workloads there among those of the cluster.";
  defaultRunbook =
    "1. Compare the pod's name and image with what belongs in that namespace. " +
    "2. Ask the user, or the owner of the pipeline, for the change it belongs to. " +
    "3. Inspect the node it ran on and the service account it used. " +
    "4. Save the pod's definition and logs and delete it if nobody can explain it.";
  defaultReference = "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/";
  summaryAttributes = ["username", "namespace", "name", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "pods", "udm:namespace": [...SYSTEM_NAMESPACES] };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isTruthy(event.udm("subresource")) && !isBySystemPrincipal(event);
  }

  title(event: PantherEvent) {
    return `Pod ${k8sPodTitle(event)} created in a system namespace by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sPod(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), ...getPodContextFields(event) };
  }
}
