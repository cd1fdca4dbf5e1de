import { type AlertContext, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureActivityAlertContext, azureOperation, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/**
 * A role binding in a Kubernetes cluster was written through Azure and may give its subjects control of the cluster.
 */
export class AzureMonitorActivityKubernetesRoleBindingCreated extends AzureActivityRule {
  id = "Azure.MonitorActivity.Kubernetes.RoleBindingCreated-prototype";
  displayName = "Azure Kubernetes RoleBinding or ClusterRoleBinding Created";
  tags = ["Privilege Escalation", "Persistence", "Valid Accounts", "Cloud Accounts", "Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078.004", "TA0003:T1098"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Through Azure Resource Manager someone bound a role in an Arc-enabled or AKS cluster. Bindings to powerful " +
    "roles hand over the cluster.";
  defaultRunbook =
    "1. Read the binding in the cluster: which role, which subjects. " +
    "2. Ask the caller for the change; direct bindings outside of deployment tools are rare. " +
    "3. Check what the subjects have done since in the cluster's audit log. " +
    "4. Delete the binding and the subjects' tokens if it was not approved.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/privilege_escalation_kubernetes_aks_rolebinding_created.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId", "location"];

  operations: string[] = [
    "MICROSOFT.KUBERNETES/CONNECTEDCLUSTERS/RBAC.AUTHORIZATION.K8S.IO/ROLEBINDINGS/WRITE",
    "MICROSOFT.KUBERNETES/CONNECTEDCLUSTERS/RBAC.AUTHORIZATION.K8S.IO/CLUSTERROLEBINDINGS/WRITE",
    "MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/RBAC.AUTHORIZATION.K8S.IO/ROLEBINDINGS/WRITE",
    "MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/RBAC.AUTHORIZATION.K8S.IO/CLUSTERROLEBINDINGS/WRITE",
  ];

  title(event: PantherEvent) {
    const kind = this.isClusterWide(event) ? "ClusterRoleBinding" : "RoleBinding";
    const managed = azureResourceName(event, "managedClusters", "");
    return `Kubernetes ${kind} written in cluster ${titleValue(azureResourceName(event, "connectedClusters", managed), "of an unknown name")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const arc = azureResourceName(event, "connectedClusters", "");
    const cluster = arc || azureResourceName(event, "managedClusters", "");
    return {
      ...azureActivityAlertContext(event),
      binding_type: this.isClusterWide(event) ? "cluster_role_binding" : "role_binding",
      ...(cluster && { cluster_name: cluster, cluster_type: arc ? "arc_enabled" : "aks_managed" }),
    };
  }

  private isClusterWide(event: PantherEvent) {
    return azureOperation(event).includes("CLUSTERROLEBINDINGS");
  }
}
