import { type AlertContext, LogType, type PantherEvent, type Reports, Rule, Severity } from "@pypanther/core";
import {
  gcpAlertContext,
  gcpMethodName,
  gcpPrincipal,
  gcpProject,
  isGcpPermissionGranted,
} from "@pypanther/helpers/gcp";

/** A CronJob was created or changed in a cluster; it starts its code again and again, even after an intruder is thrown out. */
export class GCPGKEKubernetesCronJobCreatedOrModified extends Rule {
  id = "GCP.GKE.Kubernetes.Cron.Job.Created.Or.Modified-prototype";
  displayName = "GCP GKE Kubernetes Cron Job Created Or Modified";
  logTypes = [LogType.GCP_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1053.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A caller was allowed to create or update a CronJob in GKE.";
  defaultRunbook =
    "1. Read the job's image, command and service account. " +
    "2. Check whether a release or a chart brought it. " +
    "3. Delete the job, and the pods it started, if nobody owns it. " +
    "4. Find out how the caller came by access to the cluster.";
  defaultReference =
    "https://medium.com/snowflake/from-logs-to-detection-using-snowflake-and-panther-to-detect-k8s-threats-d72f70a504d7";

  rule(event: PantherEvent) {
    return isGcpPermissionGranted(event, "io.k8s.batch.v1.cronjobs.create", "io.k8s.batch.v1.cronjobs.update");
  }

  title(event: PantherEvent) {
    return `[${gcpPrincipal(event)}] created or changed a CronJob by [${gcpMethodName(event)}] in [${gcpProject(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return gcpAlertContext(event);
  }
}
