import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { getPodContextFields, k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isBySystemPrincipal,
  isFailedK8sRequest,
  isInSystemNamespace,
  k8sContainers,
  k8sNamespace,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sPodTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A container asked for a Linux capability that lets it break out of its isolation or take the node over. */
export class KubernetesPodDangerousCapabilities extends Rule {
  id = "Kubernetes.Pod.Dangerous.Capabilities-prototype";
  displayName = "Kubernetes Pod with Dangerous Linux Capabilities";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Privilege Escalation", "Container Escape", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1611", "TA0005:T1068"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A pod was created with a dangerous Linux capability. An attacker in its container can use it to break out and " +
    "take over the node.";
  defaultRunbook =
    "1. Check what the container does and whether it needs the capability, as network plug-ins do. " +
    "2. Look for other workloads of the same user and image. " +
    "3. Forbid the capability by pod security admission where it is not needed. " +
    "4. Delete the pod and inspect its node if nobody can explain it.";
  defaultReference =
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/, https://www.dynatrace.com/news/blog/kubernetes-security-essentials-container-misconfigurations-from-theory-to-exploitation/";
  summaryAttributes = ["username", "namespace", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "pods", "udm:containers": exists() };

  /** Capabilities that weaken the isolation from the node. */
  dangerousCapabilities: string[] = [
    "SYS_ADMIN",
    "NET_ADMIN",
    "BPF",
    "SYS_PTRACE",
    "SYS_MODULE",
    "DAC_READ_SEARCH",
    "DAC_OVERRIDE",
  ];

  rule(event: PantherEvent) {
    return (
      !isFailedK8sRequest(event) &&
      !isInSystemNamespace(event) &&
      !isBySystemPrincipal(event) &&
      this.addedCapabilities(event).length > 0
    );
  }

  title(event: PantherEvent) {
    const capabilities = this.addedCapabilities(event).join(", ");
    return `Pod ${k8sPodTitle(event)} with capabilities [${capabilities}] created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      ...getPodContextFields(event),
      dangerous_capabilities: this.addedCapabilities(event),
    };
  }

  /** The dangerous ones among the capabilities that containers ask for, sorted. */
  addedCapabilities(event: PantherEvent): string[] {
    const added = k8sContainers(event).flatMap((container) =>
      container.strings("securityContext", "capabilities", "add"),
    );
    return this.dangerousCapabilities.filter((capability) => added.includes(capability)).sort();
  }
}
