// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { GcpAuditLogDataModel } from "@pypanther/data-models";
import { GCPGKEKubernetesCronJobCreatedOrModified } from "./gcp-gke-kubernetes-cron-job-created-or-modified";
import { GCPK8SPodCreateOrModifyHostPathVolumeMount } from "./gcp-k8s-pod-create-or-modify-host-path-volume-mount";
import { GCPK8SPrivilegedPodCreated } from "./gcp-k8s-privileged-pod-created";
import { GCPK8SServiceTypeNodePortDeployed } from "./gcp-k8s-service-type-node-port-deployed";
import { GCPK8sExecIntoPod } from "./gcp-k8s-exec-into-pod";
import { GCPK8sIOCActivity } from "./gcp-k8s-ioc-activity";
import { GCPK8sNewDaemonsetDeployed } from "./gcp-k8s-new-daemonset-deployed";
import { GCPK8sPodAttachedToNodeHostNetwork } from "./gcp-k8s-pod-attached-to-node-host-network";
import { GCPK8sPodUsingHostPIDNamespace } from "./gcp-k8s-pod-using-host-pid-namespace";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    GCPGKEKubernetesCronJobCreatedOrModified,
    GCPK8SPodCreateOrModifyHostPathVolumeMount,
    GCPK8SPrivilegedPodCreated,
    GCPK8SServiceTypeNodePortDeployed,
    GCPK8sExecIntoPod,
    GCPK8sIOCActivity,
    GCPK8sNewDaemonsetDeployed,
    GCPK8sPodAttachedToNodeHostNetwork,
    GCPK8sPodUsingHostPIDNamespace,
  ],
  dataModels: [GcpAuditLogDataModel],
});

export {
  GCPGKEKubernetesCronJobCreatedOrModified,
  GCPK8SPodCreateOrModifyHostPathVolumeMount,
  GCPK8SPrivilegedPodCreated,
  GCPK8SServiceTypeNodePortDeployed,
  GCPK8sExecIntoPod,
  GCPK8sIOCActivity,
  GCPK8sNewDaemonsetDeployed,
  GCPK8sPodAttachedToNodeHostNetwork,
  GCPK8sPodUsingHostPIDNamespace,
};
