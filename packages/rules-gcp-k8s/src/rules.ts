// Written by `pnpm sync-packs` from the rules in this folder.
export { GCPGKEKubernetesCronJobCreatedOrModified } from "./gcp-gke-kubernetes-cron-job-created-or-modified";
export { GCPK8SPodCreateOrModifyHostPathVolumeMount } from "./gcp-k8s-pod-create-or-modify-host-path-volume-mount";
export { GCPK8SPrivilegedPodCreated } from "./gcp-k8s-privileged-pod-created";
export { GCPK8SServiceTypeNodePortDeployed } from "./gcp-k8s-service-type-node-port-deployed";
export { GCPK8sExecIntoPod } from "./gcp-k8s-exec-into-pod";
export { GCPK8sIOCActivity } from "./gcp-k8s-ioc-activity";
export { GCPK8sNewDaemonsetDeployed } from "./gcp-k8s-new-daemonset-deployed";
export { GCPK8sPodAttachedToNodeHostNetwork } from "./gcp-k8s-pod-attached-to-node-host-network";
export { GCPK8sPodUsingHostPIDNamespace } from "./gcp-k8s-pod-using-host-pid-namespace";
