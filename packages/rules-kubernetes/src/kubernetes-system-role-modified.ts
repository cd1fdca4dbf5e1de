import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isBySystemPrincipal, isFailedK8sRequest, k8sName, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sRole } from "@pypanther/helpers/kubernetes-role-rule";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A role of the cluster itself was changed or deleted, which quietly widens rights or breaks the cluster. */
export class KubernetesSystemRoleModified extends Rule {
  id = "Kubernetes.SystemRole.Modified-prototype";
  displayName = "Kubernetes System Role Modified or Deleted";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "Defense Evasion", "Persistence", "RBAC", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0005:T1222", "TA0003:T1098"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A user changed or deleted a built-in role of the cluster. An attacker can widen rights this way where few look.";
  defaultRunbook =
    "1. Compare the role with its definition in a fresh cluster of the same version. " +
    "2. Ask the user for the change it belongs to. " +
    "3. Restore the role; the API server recreates default roles when it restarts. " +
    "4. Review what the user and the role's holders did since if nobody can explain the change.";
  defaultReference = "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings";
  summaryAttributes = ["username", "resource", "name", "p_source_label"];

  when: When = {
    "udm:verb": ["update", "patch", "delete"],
    "udm:resource": ["roles", "clusterroles"],
    "udm:name": startsWith("system:", "eks:"),
  };

  /** System roles that are adapted by hand now and then. */
  allowedSystemRoleModifications: string[] = ["system:coredns", "system:managed-certificate-controller"];

  rule(event: PantherEvent) {
    return (
      !isFailedK8sRequest(event) &&
      !isBySystemPrincipal(event) &&
      !this.allowedSystemRoleModifications.includes(event.udmString("name"))
    );
  }

  title(event: PantherEvent) {
    const change = event.udm("verb") === "delete" ? "deleted" : "modified";
    return `System ${k8sRole(event)} ${change} by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sName(event, "<UNKNOWN_ROLE>")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      role_name: event.udm("name"),
      role_type: event.udm("resource"),
      modification_type: event.udm("verb"),
    };
  }
}
