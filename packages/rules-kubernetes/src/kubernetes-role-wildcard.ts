import {
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { isClusterRole, k8sRole, KubernetesRoleRule } from "@pypanther/helpers/kubernetes-role-rule";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A role grants all resources or all verbs by a wildcard. */
export class KubernetesRoleWildcard extends KubernetesRoleRule {
  id = "Kubernetes.Role.Wildcard-prototype";
  displayName = "Kubernetes Role With Wildcard Permissions Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "Excessive Permissions", "RBAC", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0005:T1078.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A role was created with a wildcard among its resources or verbs. An attacker who holds it can do more than any " +
    "task needs.";
  defaultRunbook =
    "1. List the bindings of the role to see who holds it. " +
    "2. Ask the user what access is really needed. " +
    "3. Replace the wildcard by a list. " +
    "4. Delete the role if nobody answers for it, and review what its holders did since.";
  defaultReference =
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping, https://hub.datree.io/built-in-rules/prevent-wildcards-role-clusterrole";
  summaryAttributes = ["username", "resource", "name", "p_source_label"];

  title(event: PantherEvent) {
    return `${k8sRole(event)} with wildcard permissions created by ${k8sUserTitle(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isClusterRole(event) ? "CRITICAL" : "HIGH";
  }

  isRisky(grant: EventReader) {
    return grant.list("resources").includes("*") || grant.list("verbs").includes("*");
  }

  protected grantsKey() {
    return "wildcard_rules";
  }
}
