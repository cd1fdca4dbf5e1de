import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { getHostpathPaths, hasHostpathVolume, isSensitiveHostpath } from "@pypanther/helpers/kubernetes";
import { KubernetesPodRule } from "@pypanther/helpers/kubernetes-pod-rule";
import { k8sNamespace, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A pod holds a part of its node's disk, and with it perhaps the node's credentials, sockets or other pods' data. */
export class KubernetesPodHostPathVolume extends KubernetesPodRule {
  id = "Kubernetes.Pod.HostPath.Volume-prototype";
  displayName = "Kubernetes Pod With HostPath Volume Mount";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Privilege Escalation", "Data Exfiltration", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.privilege-escalation.hostpath-volume"],
    "MITRE ATT&CK": ["TA0010:T1041", "TA0004:T1611"],
  };
  dedupPeriodMinutes = 360;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A pod was created that mounts a path of its node. An attacker can find the node's credentials, sockets and other " +
    "pods' data there.";
  defaultRunbook =
    "1. Read the mounted paths; the container runtime's socket, kubelet's data and /etc give the node away. " +
    "2. Ask the user for the reason, such as a log collector or storage driver. " +
    "3. Forbid hostPath volumes by pod security admission where they are not needed. " +
    "4. Delete the pod and treat what lies under the path as read if there is no reason.";
  defaultReference =
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#host-namespaces, https://medium.com/@vincn.ledan/understanding-the-risks-injecting-malicious-pods-via-hostpath-in-kubernetes-due-to-83f54a1bef31";

  when: When = { "udm:volumes": exists() };

  rule(event: PantherEvent) {
    return super.rule(event) && hasHostpathVolume(event.udm("volumes"));
  }

  title(event: PantherEvent) {
    const paths = getHostpathPaths(event.udm("volumes")).join(", ") || "unknown";
    return `Pod ${k8sPodTitle(event)} mounting [${paths}] of its node created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return getHostpathPaths(event.udm("volumes")).some(isSensitiveHostpath) ? "HIGH" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...super.alertContext(event), hostpath_paths: getHostpathPaths(event.udm("volumes")) };
  }
}
