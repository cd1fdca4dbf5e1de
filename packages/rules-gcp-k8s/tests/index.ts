// Written by `pnpm sync-packs` from the rules in this folder.
export * as GCPGKEKubernetesCronJobCreatedOrModified from "./gcp-gke-kubernetes-cron-job-created-or-modified.tests";
export * as GCPK8SPodCreateOrModifyHostPathVolumeMount from "./gcp-k8s-pod-create-or-modify-host-path-volume-mount.tests";
export * as GCPK8SPrivilegedPodCreated from "./gcp-k8s-privileged-pod-created.tests";
export * as GCPK8SServiceTypeNodePortDeployed from "./gcp-k8s-service-type-node-port-deployed.tests";
export * as GCPK8sExecIntoPod from "./gcp-k8s-exec-into-pod.tests";
export * as GCPK8sIOCActivity from "./gcp-k8s-ioc-activity.tests";
export * as GCPK8sNewDaemonsetDeployed from "./gcp-k8s-new-daemonset-deployed.tests";
export * as GCPK8sPodAttachedToNodeHostNetwork from "./gcp-k8s-pod-attached-to-node-host-network.tests";
export * as GCPK8sPodUsingHostPIDNamespace from "./gcp-k8s-pod-using-host-pid-namespace.tests";
