import { LogType, type Reports, Severity } from "@pypanther/core";
import { GcpPermissionRule } from "@pypanther/helpers/gcp-permission-rule";

/** A CronJob was created or changed in a cluster; it starts its code again and again, even after an intruder is thrown out. */
export class GCPGKEKubernetesCronJobCreatedOrModified extends GcpPermissionRule {
  id = "GCP.GKE.Kubernetes.Cron.Job.Created.Or.Modified-prototype";
  displayName = "GCP GKE Kubernetes Cron Job Created Or Modified";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1053.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A CronJob in GKE was created or changed. An attacker can make code come back after a clean-up.";
  defaultRunbook =
    "1. Read the job's image, command and service account. " +
    "2. Check whether a release or a chart brought it. " +
    "3. Delete the job, and the pods it started, if nobody owns it. " +
    "4. Find out how the caller came by access to the cluster.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  permissions: string[] = ["io.k8s.batch.v1.cronjobs.create", "io.k8s.batch.v1.cronjobs.update"];
  deed = "created or changed a CronJob";
}
