import { LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sNamespace, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

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
  defaultDescription =
    "A pod was created that shares the network of its node. From it an attacker gets past network policies and " +
    "reaches services that listen on the node only.";
  defaultRunbook =
    "1. Check whether the workload is a network or node agent, which need this. " +
    "2. Ask the user for the reason. " +
    "3. Set the baseline pod security standard on namespaces without such agents. " +
    "4. Delete the pod and check its traffic to the cloud's metadata service if there is no reason.";
  defaultReference =
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#host-namespaces, " +
    "https://securitylabs.datadoghq.com/articles/kubernetes-security-fundamentals-part-6/";

  when: When = { "udm:hostNetwork": true };

  title(event: PantherEvent) {
    return `Pod ${k8sPodTitle(event)} with host network access created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }
}
