import {
  type AlertContext,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { k8sAnnotations, k8sSourceIps } from "@pypanther/helpers/kubernetes-request";
import { k8sSourceIpTitle } from "@pypanther/helpers/kubernetes-title";
import { titleValue } from "@pypanther/helpers/title-value";

function isAllowed(event: PantherEvent): boolean {
  return k8sAnnotations(event).get("authorization.k8s.io/decision") === "allow";
}

function isVersionRequest(event: PantherEvent): boolean {
  return event.udm("requestURI") === "/version";
}

/** The API server answers strangers: anyone may reach it, and perhaps use it. */
export class KubernetesAPIAnonymousAccess extends Rule {
  id = "Kubernetes.API.AnonymousAccess-prototype";
  displayName = "Kubernetes Anonymous API Access Detected";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Security Control", "API", "Initial Access", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The Kubernetes API server got a request without credentials. If such requests are allowed, anyone who reaches " +
    "the server can use it.";
  defaultRunbook =
    "1. Read in annotations and requestURI whether the request was allowed and what it was for. " +
    "2. Remove the role binding for system:anonymous or system:unauthenticated that allowed it. " +
    "3. Restrict the addresses that reach the API server, and turn anonymous authentication off. " +
    "4. Search the audit log for requests from the same address and undo what they changed.";
  defaultReference = "https://raesene.github.io/blog/2023/03/18/lets-talk-about-anonymous-access-to-Kubernetes/";
  summaryAttributes = ["username", "p_any_ip_addresses", "p_source_label"];

  when: When = {
    "udm:username": "system:anonymous",
    "udm:userAgent": () => not(startsWith(this.probeAgents)),
    "udm:requestURI": () => not(startsWith(this.healthPaths)),
  };

  /** Beginnings of the user agents of health checks. */
  probeAgents: string[] = ["kube-probe/", "GoogleHC/"];

  /** Beginnings of the paths that tell health only. */
  healthPaths: string[] = ["/healthz", "/readyz", "/livez", "/apis/healthz", "/apis/readyz", "/apis/livez"];

  rule(event: PantherEvent) {
    const addresses = k8sSourceIps(event);
    if (addresses.length === 1 && addresses[0] === "127.0.0.1") return false;
    return event.udm("userAgent") !== "ELB-HealthChecker/2.0" || !addresses[0]?.startsWith("10.0.");
  }

  title(event: PantherEvent) {
    if (!isAllowed(event)) return "Anonymous requests to the Kubernetes API were refused";
    if (isVersionRequest(event)) return "Anonymous request to the /version endpoint of the Kubernetes API";
    const path = titleValue(event.udmString("requestURI"), "an unknown path");
    return `Anonymous request to the Kubernetes API from ${k8sSourceIpTitle(event)} for ${path}`;
  }

  dedup(event: PantherEvent) {
    return event.udmString("userAgent") || "<UNKNOWN_USER_AGENT>";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return !isAllowed(event) || isVersionRequest(event) ? "INFO" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...k8sAlertContext(event), annotations: event.udm("annotations") };
  }
}
