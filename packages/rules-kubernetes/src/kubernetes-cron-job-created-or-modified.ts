import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isFailedK8sRequest, isPlatformRequest, k8sNamespace, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A scheduled workload was added or changed; timers are a favourite way to come back after a clean-up. */
export class KubernetesCronJobCreatedOrModified extends Rule {
  id = "Kubernetes.CronJob.CreatedOrModified-prototype";
  displayName = "Kubernetes CronJob Created or Modified";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "Persistence", "Scheduled Task", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1053.003"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A CronJob was created or changed. Attackers schedule their code so that it comes back after a clean-up.";
  defaultRunbook =
    "1. Read the job's image, command and schedule in the alert's request object. " +
    "2. Find the deployment or ticket that the change belongs to. " +
    "3. Search the audit log for what else the user applied in the namespace. " +
    "4. Suspend the CronJob and stop the pods it started if nobody answers for it.";
  defaultReference = "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/";
  summaryAttributes = ["username", "namespace", "p_source_label"];

  when: When = {
    "udm:verb": ["create", "update", "patch"],
    "udm:resource": "cronjobs",
    "udm:subresource": not("status"),
  };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isPlatformRequest(event);
  }

  title(event: PantherEvent) {
    const what = event.udm("verb") === "create" ? "created" : "modified";
    return `CronJob ${k8sObjectTitle(event)} ${what} by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      cronjob_name: event.udm("name"),
      requestObject: event.udm("requestObject"),
    };
  }
}
