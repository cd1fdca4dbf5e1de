import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityKubernetesRoleBindingCreated } from "../src/azure-monitor-activity-kubernetes-role-binding-created";
import { activity, contextOf } from "./activity";

const rbac = "rbac.authorization.k8s.io";
const arc = activity(
  `Microsoft.Kubernetes/connectedClusters/${rbac}/rolebindings/write`,
  "Microsoft.Kubernetes/connectedClusters/edge-7",
);
const aks = activity(
  `Microsoft.ContainerService/managedClusters/${rbac}/clusterrolebindings/write`,
  "Microsoft.ContainerService/managedClusters/aks-ledger",
);

export const tests = [
  new RuleTest({
    name: "a role is bound in an Arc-enabled cluster",
    expectedResult: true,
    log: arc,
    expectedTitle: "Kubernetes RoleBinding written in cluster [edge-7]",
    expectedAlertContext: {
      ...contextOf(arc),
      binding_type: "role_binding",
      cluster_name: "edge-7",
      cluster_type: "arc_enabled",
    },
  }),
  new RuleTest({
    name: "a cluster role is bound in an AKS cluster",
    expectedResult: true,
    log: aks,
    expectedTitle: "Kubernetes ClusterRoleBinding written in cluster [aks-ledger]",
    expectedAlertContext: {
      ...contextOf(aks),
      binding_type: "cluster_role_binding",
      cluster_name: "aks-ledger",
      cluster_type: "aks_managed",
    },
  }),
  new RuleTest({
    name: "the record names no cluster",
    expectedResult: true,
    log: { ...arc, resourceId: undefined },
    expectedTitle: "Kubernetes RoleBinding written in cluster of an unknown name",
  }),
  new RuleTest({ name: "the write is refused", expectedResult: false, log: { ...arc, resultType: "Failure" } }),
  new RuleTest({
    name: "a binding is deleted",
    expectedResult: false,
    log: { ...arc, operationName: `Microsoft.Kubernetes/connectedClusters/${rbac}/rolebindings/delete` },
  }),
];

export { AzureMonitorActivityKubernetesRoleBindingCreated as rule };
