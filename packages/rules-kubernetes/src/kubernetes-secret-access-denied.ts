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
  k8sObject,
  k8sResponseStatus,
  k8sUser,
} from "@pypanther/helpers/kubernetes-request";

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
  defaultDescription = "A user's request to read a secret failed; twenty in a quarter of an hour make an alert.";
  defaultRunbook =
    "1. List the secrets that the user asked for, and whether any request was allowed. " +
    "2. A single name asked for over and over is most likely a misconfigured workload: mend its role. " +
    "3. Many names are a search: suspend the user or service account and replace its credentials. " +
    "4. Check where the requests came from and what else came from there.";
  defaultReference = "https://kubernetes.io/docs/concepts/configuration/secret/";
  summaryAttributes = ["username", "namespace", "p_source_label"];

  when: When = { "udm:verb": "get", "udm:resource": "secrets" };

  rule(event: PantherEvent) {
    return isFailedK8sRequest(event) && !isInSystemNamespace(event) && !isBySystemPrincipal(event);
  }

  title(event: PantherEvent) {
    const secret = k8sObject(event, "<UNKNOWN_SECRET>");
    const code = k8sResponseStatus(event).text("code") || "UNKNOWN";
    return `[${k8sUser(event)}] was refused secret [${secret}] with code [${code}]`;
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
