import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  Severity,
} from "@pypanther/core";
import { k8sName, k8sRequestObject, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { isClusterRole, KubernetesRoleRule } from "@pypanther/helpers/kubernetes-role-rule";
import { k8sNameTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** Holders of a new role reach the kubelet of every node, and so every container, without a trace in the audit log. */
export class KubernetesRoleNodeProxyPermissions extends KubernetesRoleRule {
  id = "Kubernetes.Role.NodeProxyPermissions-prototype";
  displayName = "Kubernetes Role With Node Proxy Permissions Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "RBAC", "Stratus Red Team", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": ["k8s.privilege-escalation.nodes-proxy"],
    "MITRE ATT&CK": ["TA0004:T1078.004", "TA0005:T1562.001"],
  };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A role was created that grants access to nodes/proxy. Its holders can run commands in every container through " +
    "the kubelet, and the audit log does not show it.";
  defaultRunbook =
    "1. List the bindings of the role to see who holds it. " +
    "2. Ask the user what it is for; metrics need nodes/metrics only. " +
    "3. Delete the role and its bindings if nobody can explain it. " +
    "4. Inspect the nodes for commands that its holders ran.";
  defaultReference =
    "https://stratus-red-team.cloud/attack-techniques/kubernetes/k8s.privilege-escalation.nodes-proxy/";
  summaryAttributes = ["username", "resource", "name", "p_source_label"];

  title(event: PantherEvent) {
    const kind = isClusterRole(event) ? "ClusterRole" : "Role";
    return `${kind} ${k8sNameTitle(event)} with access to the node proxy created by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sName(event, "<UNKNOWN_ROLE>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const aboutNodes = (grant: EventReader) =>
      grant.strings("resources").some((resource) => ["nodes/proxy", "nodes/*", "nodes"].includes(resource));
    return {
      ...super.alertContext(event),
      [this.grantsKey()]: k8sRequestObject(event).readers("rules").filter(aboutNodes),
    };
  }

  isRisky(grant: EventReader) {
    const resources = grant.strings("resources");
    return (
      resources.includes("nodes/proxy") ||
      (resources.includes("nodes/*") && grant.list("verbs").length > 0) ||
      (resources.includes("nodes") && resources.includes("*"))
    );
  }

  protected grantsKey() {
    return "dangerous_rules";
  }
}
