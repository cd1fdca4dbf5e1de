import { exists, LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { isPrivilegedContainer } from "@pypanther/helpers/kubernetes";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sPod, k8sUser } from "@pypanther/helpers/kubernetes-request";

/** A pod runs privileged or as root, so that a flaw in its program may become a flaw of the node. */
export class KubernetesPodPrivilegedCreated extends KubernetesPodRule {
  id = "Kubernetes.Pod.Privileged.Created-prototype";
  displayName = "Kubernetes Privileged Pod Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Privilege Escalation", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.privilege-escalation.privileged-pod"],
    "MITRE ATT&CK": ["TA0004:T1548.003"],
  };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "One container of a new pod has all privileges, runs as root or may do so.";
  defaultRunbook =
    "1. Check the containers in the alert: which of them is privileged, and does its task call for that? " +
    "2. Ask the user for the reason, or the owner of the chart. " +
    "3. If there is none, delete the pod and inspect its node. " +
    "4. Enforce the restricted pod security standard in the namespace.";
  defaultReference = "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted";

  when: When = { "udm:containers": exists() };

  rule(event: PantherEvent) {
    return super.rule(event) && isPrivilegedContainer(event.udm("containers"));
  }

  title(event: PantherEvent) {
    return `Privileged pod [${k8sPod(event)}] created by [${k8sUser(event)}]`;
  }

  dedup(event: PantherEvent) {
    return k8sUser(event);
  }
}
