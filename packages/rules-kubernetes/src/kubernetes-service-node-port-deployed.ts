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
import { isFailedK8sRequest } from "@pypanther/helpers/kubernetes-request";
import { k8sObjectTitle, k8sUserTitle } from "@pypanther/helpers/kubernetes-title";

/** A service opened a port on every node, which may expose it to the internet past the load balancer. */
export class KubernetesServiceNodePortDeployed extends Rule {
  id = "Kubernetes.Service.NodePort.Deployed-prototype";
  displayName = "Kubernetes NodePort Service Deployed";
  logTypes = [LogType.AMAZON_EKS_AUDIT, LogType.AZURE_MONITOR_ACTIVITY, LogType.GCP_AUDIT_LOG];
  tags = ["Kubernetes", "Exploit Public-Facing Application", "Initial Access", "Unified Detection"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1190"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A service of type NodePort was created. It opens a port on every node, which an attacker may reach past the load " +
    "balancer.";
  defaultRunbook =
    "1. Check whether the nodes have public addresses and whether the firewall lets the port through. " +
    "2. Ask the user why a ClusterIP or a load balancer would not do. " +
    "3. Change the type of the service if it is not needed. " +
    "4. Review the service's logs since it was created if it could be reached from outside.";
  defaultReference = "https://kubernetes.io/docs/tutorials/kubernetes-basics/expose/expose-intro/";

  when: When = { "udm:verb": "create", "udm:resource": "services", "udm:serviceType": "NodePort" };

  rule(event: PantherEvent) {
    return !isFailedK8sRequest(event);
  }

  title(event: PantherEvent) {
    return `NodePort service ${k8sObjectTitle(event)} created by ${k8sUserTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...k8sAlertContext(event),
      service_name: event.udm("name"),
      service_type: event.udm("serviceType"),
    };
  }
}
