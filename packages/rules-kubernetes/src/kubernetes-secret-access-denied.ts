import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import {
  isBySystemPrincipal,
  isFailedK8sRequest,
  isInSystemNamespace,
  k8sNamespace,
  k8sResponseStatus,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user is refused one secret after another, as someone does who guesses at their names. */
export class KubernetesSecretAccessDenied extends Rule {
  id = "Kubernetes.Secret.AccessDenied-prototype";
  displayName = "Kubernetes Secret Access Denied";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Credential Access", "Enumeration", "Secrets Management", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1552.007", "TA0007:T1613"] };
  dedupPeriodMinutes = 15;
  threshold = 20;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user was refused secrets at least twenty times within a quarter of an hour. An attacker may be guessing the " +
    "names of secrets.";
  defaultRunbook =
    "1. List the secrets that the user asked for, and check whether any request was allowed. " +
    "2. Correct the workload's role if it asks for one secret over and over. " +
    "3. Check where the requests came from and what else came from there. " +
    "4. Suspend the user or service account and replace its credentials if it asked for many.";
  defaultReference = "https://kubernetes.io/docs/concepts/configuration/secret/";
  summaryAttributes = ["username", "namespace", "p_source_label"];

  when: When = { "udm:verb": "get", "udm:resource": "secrets" };

  rule(event: PantherEvent) {
    return isFailedK8sRequest(event) && !isInSystemNamespace(event) && !isBySystemPrincipal(event);
  }

  title(event: PantherEvent) {
    const secret = k8sObjectTitle(event);
    const code = titleValue(k8sResponseStatus(event).text("code"), "of an unknown name");
    return `${k8sUserTitle(event)} was refused secret ${secret} with code ${code}`;
  }

  dedup(event: PantherEvent) {
    return `${k8sUser(event)}_${k8sNamespace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const status = k8sResponseStatus(event);
    return {
      ...k8sAlertContext(event),
      secret_name: event.udm("name"),
      response_code: status.get("code"),
      response_message: status.get("message"),
    };
  }
}
