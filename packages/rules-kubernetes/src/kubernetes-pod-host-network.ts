import { LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sNamespace, k8sPod, k8sUser } from "@pypanther/helpers/kubernetes-request";

/**
 * A pod uses the node's own network, past network policies and within reach of services that listen on the node only.
 */
export class KubernetesPodHostNetwork extends KubernetesPodRule {
  id = "Kubernetes.Pod.Host.Network-prototype";
  displayName = "Kubernetes Pod Attached To Host Network";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Escape to Host", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A pod was created in the network namespace of its node.";
  defaultRunbook =
    "1. Check whether the workload is a network or node agent, which need this. " +
    "2. If not, ask the user for the reason. " +
    "3. If there is none, delete the pod; check its traffic, above all to the metadata service of the cloud. " +
    "4. Move agents that need it to a namespace of their own, and set the baseline standard on the rest.";
  defaultReference =
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#host-namespaces, " +
    "https://securitylabs.datadoghq.com/articles/kubernetes-security-fundamentals-part-6/";

  when: When = { "udm:hostNetwork": true };

  title(event: PantherEvent) {
    return `Pod [${k8sPod(event)}] with host network access created by [${k8sUser(event)}]`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }
}
