// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { AmazonEksAuditDataModel, AzureMonitorActivityDataModel, GcpAuditLogDataModel } from "@pypanther/data-models";
import { KubernetesAPIAnonymousAccess } from "./kubernetes-api-anonymous-access";
import { KubernetesAPIIOCActivity } from "./kubernetes-apiioc-activity";
import { KubernetesAPIMultiple403PublicIP } from "./kubernetes-api-multiple403-public-ip";
import { KubernetesAdmissionControllerCreated } from "./kubernetes-admission-controller-created";
import { KubernetesBulkSecretAccess } from "./kubernetes-bulk-secret-access";
import { KubernetesClientCertificateCreated } from "./kubernetes-client-certificate-created";
import { KubernetesClusterRoleBindingPrivileged } from "./kubernetes-cluster-role-binding-privileged";
import { KubernetesCronJobCreatedOrModified } from "./kubernetes-cron-job-created-or-modified";
import { KubernetesDaemonSetCreated } from "./kubernetes-daemon-set-created";
import { KubernetesIngressNoTLS } from "./kubernetes-ingress-no-tls";
import { KubernetesKubectlCPOperation } from "./kubernetes-kubectl-cp-operation";
import { KubernetesPodDangerousCapabilities } from "./kubernetes-pod-dangerous-capabilities";
import { KubernetesPodExec } from "./kubernetes-pod-exec";
import { KubernetesPodHostIPC } from "./kubernetes-pod-host-ipc";
import { KubernetesPodHostNetwork } from "./kubernetes-pod-host-network";
import { KubernetesPodHostPID } from "./kubernetes-pod-host-pid";
import { KubernetesPodHostPathVolume } from "./kubernetes-pod-host-path-volume";
import { KubernetesPodPrivilegedCreated } from "./kubernetes-pod-privileged-created";
import { KubernetesPodStealServiceAccountToken } from "./kubernetes-pod-steal-service-account-token";
import { KubernetesPodSystemNamespace } from "./kubernetes-pod-system-namespace";
import { KubernetesRoleNodeProxyPermissions } from "./kubernetes-role-node-proxy-permissions";
import { KubernetesRolePodExec } from "./kubernetes-role-pod-exec";
import { KubernetesRoleWildcard } from "./kubernetes-role-wildcard";
import { KubernetesRoleWritePermissions } from "./kubernetes-role-write-permissions";
import { KubernetesSecretAccessDenied } from "./kubernetes-secret-access-denied";
import { KubernetesSecretsDumpAllNamespaces } from "./kubernetes-secrets-dump-all-namespaces";
import { KubernetesServiceAccountTokenCreated } from "./kubernetes-service-account-token-created";
import { KubernetesServiceNodePortDeployed } from "./kubernetes-service-node-port-deployed";
import { KubernetesSystemPrincipalPublicIP } from "./kubernetes-system-principal-public-ip";
import { KubernetesSystemRoleModified } from "./kubernetes-system-role-modified";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    KubernetesAPIAnonymousAccess,
    KubernetesAPIIOCActivity,
    KubernetesAPIMultiple403PublicIP,
    KubernetesAdmissionControllerCreated,
    KubernetesBulkSecretAccess,
    KubernetesClientCertificateCreated,
    KubernetesClusterRoleBindingPrivileged,
    KubernetesCronJobCreatedOrModified,
    KubernetesDaemonSetCreated,
    KubernetesIngressNoTLS,
    KubernetesKubectlCPOperation,
    KubernetesPodDangerousCapabilities,
    KubernetesPodExec,
    KubernetesPodHostIPC,
    KubernetesPodHostNetwork,
    KubernetesPodHostPID,
    KubernetesPodHostPathVolume,
    KubernetesPodPrivilegedCreated,
    KubernetesPodStealServiceAccountToken,
    KubernetesPodSystemNamespace,
    KubernetesRoleNodeProxyPermissions,
    KubernetesRolePodExec,
    KubernetesRoleWildcard,
    KubernetesRoleWritePermissions,
    KubernetesSecretAccessDenied,
    KubernetesSecretsDumpAllNamespaces,
    KubernetesServiceAccountTokenCreated,
    KubernetesServiceNodePortDeployed,
    KubernetesSystemPrincipalPublicIP,
    KubernetesSystemRoleModified,
  ],
  dataModels: [AmazonEksAuditDataModel, AzureMonitorActivityDataModel, GcpAuditLogDataModel],
});

export {
  KubernetesAPIAnonymousAccess,
  KubernetesAPIIOCActivity,
  KubernetesAPIMultiple403PublicIP,
  KubernetesAdmissionControllerCreated,
  KubernetesBulkSecretAccess,
  KubernetesClientCertificateCreated,
  KubernetesClusterRoleBindingPrivileged,
  KubernetesCronJobCreatedOrModified,
  KubernetesDaemonSetCreated,
  KubernetesIngressNoTLS,
  KubernetesKubectlCPOperation,
  KubernetesPodDangerousCapabilities,
  KubernetesPodExec,
  KubernetesPodHostIPC,
  KubernetesPodHostNetwork,
  KubernetesPodHostPID,
  KubernetesPodHostPathVolume,
  KubernetesPodPrivilegedCreated,
  KubernetesPodStealServiceAccountToken,
  KubernetesPodSystemNamespace,
  KubernetesRoleNodeProxyPermissions,
  KubernetesRolePodExec,
  KubernetesRoleWildcard,
  KubernetesRoleWritePermissions,
  KubernetesSecretAccessDenied,
  KubernetesSecretsDumpAllNamespaces,
  KubernetesServiceAccountTokenCreated,
  KubernetesServiceNodePortDeployed,
  KubernetesSystemPrincipalPublicIP,
  KubernetesSystemRoleModified,
};
