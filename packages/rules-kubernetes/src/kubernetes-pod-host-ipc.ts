import { LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sNamespace, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/**
 * A pod uses the memory segments and semaphores of its node, through which it can read or upset other processes there.
 */
export class KubernetesPodHostIPC extends KubernetesPodRule {
  id = "Kubernetes.Pod.Host.IPC-prototype";
  displayName = "Kubernetes Pod Using Host IPC Namespace";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Privilege Escalation", "Container Escape", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611", "TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A pod was created that shares the IPC namespace of its node. From it an attacker can read the shared memory of " +
    "other processes there.";
  defaultRunbook =
    "1. Check whether the workload needs shared memory with the node. " +
    "2. Ask the user, or the owner of the chart, for the reason. " +
    "3. Label the namespace for the baseline pod security standard, which refuses hostIPC. " +
    "4. Delete the pod and look at what else ran on its node if there is no reason.";
  defaultReference =
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/, " +
    "https://www.fairwinds.com/blog/kubernetes-basics-tutorial-host-ipc-should-not-be-configured";
  summaryAttributes = ["username", "namespace", "p_source_label"];

  when: When = { "udm:hostIPC": true };

  title(event: PantherEvent) {
    return `Pod ${k8sPodTitle(event)} with host IPC access created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }
}
