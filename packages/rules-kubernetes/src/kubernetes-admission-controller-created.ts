import {
  type AlertContext,
  EventReader,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isBySystemPrincipal, isFailedK8sRequest, k8sUser } from "@pypanther/helpers/kubernetes-request";
import { k8sNameTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

function webhooks(event: PantherEvent): EventReader[] {
  return new EventReader({ webhooks: event.udm("webhooks") }).readers("webhooks");
}

/** Someone put an admission webhook in front of the API server, which then reads, changes or refuses every object sent to it. */
export class KubernetesAdmissionControllerCreated extends Rule {
  id = "Kubernetes.AdmissionController.Created-prototype";
  displayName = "Kubernetes Admission Controller Webhook Created";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Persistence", "Credential Access", "Collection", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1546", "TA0006:T1552", "TA0009:T1530"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user registered a mutating or validating admission webhook. An attacker's webhook can read or change every " +
    "object that is sent to the API server.";
  defaultRunbook =
    "1. Look up the webhook's URL or service in the alert and find out who runs it. " +
    "2. Ask the user which change or release it belongs to. " +
    "3. Delete the configuration if nobody answers for it, and keep a copy. " +
    "4. Rotate the secrets and inspect the workloads that were created while it was active.";
  defaultReference = "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/";
  summaryAttributes = ["username", "p_source_label"];

  when: When = { "udm:verb": "create", "udm:resource": () => this.webhookResources };

  /** The resources that register webhooks. */
  webhookResources: string[] = ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"];

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event) && !isBySystemPrincipal(event);
  }

  title(event: PantherEvent) {
    const kind = event.udmString("resource").toLowerCase().includes("mutating") ? "Mutating" : "Validating";
    return `${kind} admission webhook ${k8sNameTitle(event)} registered by ${k8sUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return k8sUser(event);
  }

  /** A webhook that sees everything is worse than one for a few resources. */
  severity(event: PantherEvent): SeverityOrDefault {
    const scopes = webhooks(event).flatMap((webhook) => webhook.readers("rules"));
    const isWide = (scope: EventReader) => [...scope.list("resources"), ...scope.list("apiGroups")].includes("*");
    return scopes.some(isWide) ? "HIGH" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      webhook_name: event.udm("name"),
      webhook_type: event.udm("resource"),
      webhooks: webhooks(event).map((webhook) => ({
        name: webhook.get("name"),
        url: webhook.deepGet("clientConfig", "url"),
        service: webhook.deepGet("clientConfig", "service"),
        failure_policy: webhook.get("failurePolicy"),
        rules: webhook.get("rules", []),
      })),
    };
  }
}
