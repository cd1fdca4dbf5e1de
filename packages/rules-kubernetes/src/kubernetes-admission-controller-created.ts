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
import { isBySystemPrincipal, isFailedK8sRequest, k8sName, k8sUser } from "@pypanther/helpers/kubernetes-request";

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
  defaultDescription = "A user who is no part of the cluster registered a mutating or validating admission webhook.";
  defaultRunbook =
    "1. Look up the webhook's URL or service in the alert and find out who runs it. " +
    "2. Ask whoever created it for the change or release it belongs to. " +
    "3. If nobody answers for it, delete the configuration and keep a copy for later. " +
    "4. Treat secrets and workloads created while it was active as seen or altered by its owner.";
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
    return `${kind} admission webhook [${k8sName(event, "<UNKNOWN_NAME>")}] registered by [${k8sUser(event)}]`;
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
