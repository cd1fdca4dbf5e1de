import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { k8sAlertContext } from "@pypanther/helpers/kubernetes";
import { isFailedK8sRequest, k8sObject, k8sUser } from "@pypanther/helpers/kubernetes-request";

/** A service opened a port on every node, which may expose it to the internet past the load balancer. */
export class KubernetesServiceNodePortDeployed extends Rule {
  id = "Kubernetes.Service.NodePort.Deployed-prototype";
  displayName = "Kubernetes NodePort Service Deployed";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Exploit Public-Facing Application", "Initial Access", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A service of type NodePort was created.";
  defaultRunbook =
    "1. Check whether the nodes have public addresses and whether the firewall lets the port through. " +
    "2. Ask the user why a ClusterIP or a load balancer would not do. " +
    "3. If it is not needed, change the type of the service. " +
    "4. If the service was reachable from outside, review its logs since it was created.";
  defaultReference = "https://kubernetes.io/docs/tutorials/kubernetes-basics/expose/expose-intro/";

  when: When = { "udm:verb": "create", "udm:resource": "services", "udm:serviceType": "NodePort" };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event);
  }

  title(event: PantherEvent) {
    return `NodePort service [${k8sObject(event, "<UNKNOWN>")}] created by [${k8sUser(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      service_name: event.udm("name"),
      service_type: event.udm("serviceType"),
    };
  }
}
