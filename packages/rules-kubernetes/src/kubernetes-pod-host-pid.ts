import { LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A pod sees every process of its node and may signal or trace it. */
export class KubernetesPodHostPID extends KubernetesPodRule {
  id = "Kubernetes.Pod.Host.PID-prototype";
  displayName = "Kubernetes Pod Using Host PID Namespace";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Escape to Host", "Deploy Container", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611", "TA0002:T1610"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A pod was created that shares the PID namespace of its node. From it an attacker can watch and take over " +
    "processes of the node.";
  defaultRunbook =
    "1. Check whether the workload is a monitoring agent that is known to need this. " +
    "2. Ask the user for the reason. " +
    "3. Enforce the baseline pod security standard in the namespace. " +
    "4. Delete the pod and replace the node and its credentials if there is no reason.";
  defaultReference =
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#host-namespaces, https://medium.com/@chrispisano/limiting-pod-privileges-hostpid-57ce07b05896";

  when: When = { "udm:hostPID": true };

  title(event: PantherEvent) {
    return `Pod ${k8sPodTitle(event)} with host PID access created by ${k8sUserTitle(event)}`;
  }
}
