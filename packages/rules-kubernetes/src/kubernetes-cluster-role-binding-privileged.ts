import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isBySystemPrincipal,
  isFailedK8sRequest,
  k8sName,
  k8sRequestObject,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sNameTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { titleValue } from "@pypanther/helpers/title-value";

function roleName(event: PantherEvent): string {
  return k8sRequestObject(event).string("roleRef", "name");
}

/** Someone bound one of the most powerful roles to an account, which thereby rules the whole cluster. */
export class KubernetesClusterRoleBindingPrivileged extends Rule {
  id = "Kubernetes.ClusterRoleBinding.Privileged-prototype";
  displayName = "Kubernetes ClusterRoleBinding to Privileged Role";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Privilege Escalation", "Persistence", "RBAC", "Unified Detection"];
  reports: Reports = {
    "Stratus Red Team": [
      "k8s.persistence.create-admin-clusterrole",
      "k8s.privilege-escalation.create-admin-clusterrole",
    ],
    "MITRE ATT&CK": ["TA0004:T1078.004", "TA0003:T1098"],
  };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user bound a powerful built-in role in the whole cluster. An attacker who holds such a role controls the " +
    "cluster.";
  defaultRunbook =
    "1. Read the subjects in the alert to see who got the role. " +
    "2. Ask the user for the request or change behind the binding. " +
    "3. Bind a narrower role in its place where access is needed. " +
    "4. Delete the binding if nobody asked for it, and review what the subjects did since.";
  defaultReference =
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/, https://seifrajhi.github.io/blog/kubernetes-rbac-privilege-escalation-mitigation/#%EF%B8%8F-rolebinding-permissions-in-kubernetes-implications-and-safeguards";
  summaryAttributes = ["username", "name", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": "clusterrolebindings" };

  /** Built-in roles that give power over the cluster. */
  privilegedClusterRoles: string[] = [
    "cluster-admin",
    "system:masters",
    "admin",
    "system:kube-controller-manager",
    "system:kube-scheduler",
  ];

  rule(event: PantherEvent) {
    return (
      !isFailedK8sRequest(event) && !isBySystemPrincipal(event) && this.privilegedClusterRoles.includes(roleName(event))
    );
  }

  title(event: PantherEvent) {
    const subjects = k8sRequestObject(event)
      .readers("subjects")
      .map((subject) => ({ kind: subject.string("kind"), name: subject.string("name") }))
      .filter(({ kind, name }) => kind && name)
      .map(({ kind, name }) => `${kind}:${name}`);
    const binding = k8sNameTitle(event);
    const role = titleValue(roleName(event), "an unknown role");
    return `${k8sUserTitle(event)} gave ${role} to ${titleValue(subjects.join(", "), "unknown subjects")} by binding ${binding}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sName(event, "<UNKNOWN_BINDING>")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return ["cluster-admin", "system:masters"].includes(roleName(event)) ? "HIGH" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    const binding = k8sRequestObject(event);
    return {
      ...k8sAlertContext(event),
      binding_name: event.udm("name"),
      role_name: binding.deepGet("roleRef", "name"),
      role_kind: binding.deepGet("roleRef", "kind"),
      subjects: binding.get("subjects", []),
    };
  }
}
