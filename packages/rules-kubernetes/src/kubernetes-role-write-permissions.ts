import {
  type EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
} from "@pypanther/core";
import { k8sRequestObject } from "@pypanther/helpers/kubernetes-request";
import { isClusterRole, k8sRole, KubernetesRoleRule } from "@pypanther/helpers/kubernetes-role-rule";
import { k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

const accessResources = ["secrets", "clusterroles", "clusterrolebindings", "roles", "rolebindings"];
const workloadResources = ["pods", "nodes", "persistentvolumes"];

function sharesAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((item) => others.includes(item));
}

/** A role was created that can change the cluster. */
export class KubernetesRoleWritePermissions extends KubernetesRoleRule {
  id = "Kubernetes.Role.WritePermissions-prototype";
  displayName = "Kubernetes Role With Write Permissions Created";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "RBAC", "Configuration Management", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1222"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A role was created that allows objects to be created, changed or deleted. An attacker who holds it can change " +
    "the cluster.";
  defaultRunbook =
    "1. Read the grants in the alert and list the role's bindings. " +
    "2. Check that the role came with a reviewed change. " +
    "3. Narrow it to the resources that are needed, secrets and roles first. " +
    "4. Delete it if nobody answers for it, and review what its holders did.";
  defaultReference =
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#role-and-clusterrole, https://www.paloaltonetworks.ca/cyberpedia/kubernetes-rbac#roles";
  summaryAttributes = ["username", "resource", "name", "p_source_label"];

  /** The verbs that change something. */
  writeVerbs: string[] = ["create", "update", "patch", "delete", "deletecollection"];

  title(event: PantherEvent) {
    return `${k8sRole(event)} with write permissions created by ${k8sUserTitle(event)}`;
  }

  /** The first grant of note decides. */
  severity(event: PantherEvent): SeverityOrDefault {
    for (const grant of k8sRequestObject(event).readers("rules")) {
      if (!sharesAny(grant.strings("verbs"), ["create", "update", "patch", "delete"])) continue;
      const resources = grant.strings("resources");
      if (sharesAny(resources, accessResources)) return "CRITICAL";
      if (isClusterRole(event) && sharesAny(resources, workloadResources)) return "HIGH";
    }
    return isClusterRole(event) ? "MEDIUM" : "LOW";
  }

  isRisky(grant: EventReader) {
    return grant.strings("verbs").some((verb) => this.writeVerbs.includes(verb));
  }

  protected grantsKey() {
    return "write_rules";
  }
}
