import { exists, LogType, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { isPrivilegedContainer } from "@pypanther/helpers/kubernetes";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

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
  defaultDescription =
    "A new pod runs a container as root or with all privileges. An attacker in it needs little more to take over the " +
    "node.";
  defaultRunbook =
    "1. Check in the alert which container is privileged and whether its task calls for that. " +
    "2. Ask the user, or the owner of the chart, for the reason. " +
    "3. Enforce the restricted pod security standard in the namespace. " +
    "4. Delete the pod and inspect its node if there is no reason.";
  defaultReference = "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted";

  when: When = { "udm:containers": exists() };

  rule(event: PantherEvent) {
    return super.rule(event) && isPrivilegedContainer(event.udm("containers"));
  }

  title(event: PantherEvent) {
    return `Privileged pod ${k8sPodTitle(event)} created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return k8sUser(event);
  }
}
