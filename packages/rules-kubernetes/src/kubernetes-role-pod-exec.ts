import {
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { isClusterRole, k8sRole, KubernetesRoleRule } from "@pypanther/helpers/kubernetes-role-rule";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** Whoever holds the new role may work inside containers and move on from there with the pods' identities. */
export class KubernetesRolePodExec extends KubernetesRoleRule {
  id = "Kubernetes.Role.PodExec-prototype";
  displayName = "Kubernetes Role With Pod Exec Permissions Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "Lateral Movement", "RBAC", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0008:T1021"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A role was created that allows commands in pods. An attacker who holds it can get into containers and use the " +
    "pods' identities.";
  defaultRunbook =
    "1. List the bindings of the role to see who may run commands now. " +
    "2. Ask the user whether that is intended and for how long. " +
    "3. Remove pods/exec from the role, or delete it, if it is not. " +
    "4. Search the audit log for sessions that its holders opened and replace those pods.";
  defaultReference =
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources, https://seifrajhi.github.io/blog/kubernetes-rbac-privilege-escalation-mitigation/#%EF%B8%8F-rolebinding-permissions-in-kubernetes-implications-and-safeguards";
  summaryAttributes = ["username", "resource", "name", "p_source_label"];

  title(event: PantherEvent) {
    return `${k8sRole(event)} allowing [pods/exec] created by ${k8sUserTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isClusterRole(event) ? "CRITICAL" : "HIGH";
  }

  isRisky(grant: EventReader) {
    return grant.list("resources").includes("pods/exec");
  }

  protected grantsKey() {
    return "exec_rules";
  }
}
