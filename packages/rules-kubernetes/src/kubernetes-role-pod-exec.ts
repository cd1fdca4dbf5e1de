import {
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { k8sUser } from "@pypanther/helpers/kubernetes-request";
import { isClusterRole, k8sRole, KubernetesRoleRule } from "@pypanther/helpers/kubernetes-role-rule";

/** Whoever holds the new role may work inside containers and move on from there with the pods' identities. */
export class KubernetesRolePodExec extends KubernetesRoleRule {
  id = "Kubernetes.Role.PodExec-prototype";
  displayName = "Kubernetes Role With Pod Exec Permissions Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "Lateral Movement", "RBAC", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0008:T1021"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A role was created that allows commands to be executed in pods.";
  defaultRunbook =
    "1. List the bindings of the role: who may now execute commands? " +
    "2. Ask the creator whether that is intended and for how long. " +
    "3. If it is not, remove pods/exec from the role or delete it. " +
    "4. Check the audit log for sessions that its holders opened.";
  defaultReference =
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources, https://seifrajhi.github.io/blog/kubernetes-rbac-privilege-escalation-mitigation/#%EF%B8%8F-rolebinding-permissions-in-kubernetes-implications-and-safeguards";
  summaryAttributes = ["username", "resource", "name", "p_source_label"];

  title(event: PantherEvent) {
    return `${k8sRole(event)} allowing [pods/exec] created by [${k8sUser(event)}]`;
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
