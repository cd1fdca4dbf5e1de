import { eventOf, type Rule, type TestLog } from "@pypanther/core";
import * as pack from "../src";

const request = {
  p_log_type: "Amazon.EKS.Audit",
  verb: "create",
  user: { username: "ines" },
  sourceIPs: ["9.9.9.9"],
  userAgent: "kubectl/v1.31.2",
  objectRef: { namespace: "shop", name: "cart" },
  responseStatus: { code: 201 },
};

const pod = (spec: TestLog): TestLog => ({ requestObject: { spec: { containers: [{ name: "web" }], ...spec } } });
const session = { requestObject: { command: ["tar", "cf", "-", "/srv"], container: "web" } };
const role = (...rules: TestLog[]): TestLog => ({
  objectRef: { resource: "clusterroles", name: "helper" },
  requestObject: { rules },
});

const everything = { resources: ["*"], verbs: ["*"] };
const readNodes = { resources: ["nodes"], verbs: ["get"] };
const proxy = { resources: ["nodes/proxy"], verbs: ["create"] };
const exec = { resources: ["pods/exec"], verbs: ["create"] };
const binding = {
  roleRef: { kind: "ClusterRole", name: "admin" },
  subjects: [{ kind: "User", name: "ravi" }],
};
const csr = { signerName: "kubernetes.io/kube-apiserver-client", usages: ["client auth"], groups: ["ops"] };

type Case = [rule: new () => Rule, changes: TestLog, dedup: string, context: Record<string, unknown>];

const cases: Case[] = [
  [
    pack.KubernetesAdmissionControllerCreated,
    {
      objectRef: { resource: "validatingwebhookconfigurations", name: "guard" },
      requestObject: {
        webhooks: [
          { name: "a", clientConfig: { url: "https://203.0.113.8" }, failurePolicy: "Fail", rules: [everything] },
          { name: "b", clientConfig: { service: { name: "guard" } } },
        ],
      },
    },
    "ines",
    {
      webhook_name: "guard",
      webhook_type: "validatingwebhookconfigurations",
      webhooks: [
        { name: "a", url: "https://203.0.113.8", service: null, failure_policy: "Fail", rules: [everything] },
        { name: "b", url: null, service: { name: "guard" }, failure_policy: null, rules: [] },
      ],
    },
  ],
  [
    pack.KubernetesAPIAnonymousAccess,
    { annotations: { "authorization.k8s.io/decision": "allow" } },
    "kubectl/v1.31.2",
    { annotations: { "authorization.k8s.io/decision": "allow" } },
  ],
  [
    pack.KubernetesAPIIOCActivity,
    { p_enrichment: { tor_exit_nodes: ["9.9.9.9"] } },
    "9.9.9.9",
    { tor_exit_nodes: ["9.9.9.9"] },
  ],
  [
    pack.KubernetesBulkSecretAccess,
    { verb: "get" },
    "ines",
    { secret_name: "cart", verb: "get", user_agent: "kubectl/v1.31.2" },
  ],
  [
    pack.KubernetesClientCertificateCreated,
    { requestObject: { spec: csr } },
    "ines_cart",
    { csr_name: "cart", signer_name: csr.signerName, usages: csr.usages, groups: csr.groups },
  ],
  [
    pack.KubernetesClusterRoleBindingPrivileged,
    { requestObject: binding },
    "ines_cart",
    { binding_name: "cart", role_name: "admin", role_kind: "ClusterRole", subjects: binding.subjects },
  ],
  [
    pack.KubernetesCronJobCreatedOrModified,
    { requestObject: { kind: "CronJob" } },
    "ines_shop",
    { cronjob_name: "cart", requestObject: { kind: "CronJob" } },
  ],
  [
    pack.KubernetesDaemonSetCreated,
    { requestObject: { kind: "DaemonSet" } },
    "ines_shop",
    { daemonset_name: "cart", requestObject: { kind: "DaemonSet" } },
  ],
  [
    pack.KubernetesIngressNoTLS,
    {
      requestObject: {
        metadata: { annotations: { owner: "shop" } },
        spec: { rules: [{ host: "shop.example" }, { host: "" }, {}] },
      },
    },
    "shop/cart",
    { ingress_name: "cart", ingress_hosts: ["shop.example"], annotations: { owner: "shop" }, has_tls: false },
  ],
  [
    pack.KubernetesKubectlCPOperation,
    session,
    "ines_shop_cart",
    { pod_name: "cart", command: ["tar", "cf", "-", "/srv"], container: "web" },
  ],
  [
    pack.KubernetesPodDangerousCapabilities,
    pod({ containers: [{ securityContext: { capabilities: { add: ["SYS_PTRACE", "BPF", "KILL", "BPF"] } } }] }),
    "ines_shop",
    { pod_name: "cart", dangerous_capabilities: ["BPF", "SYS_PTRACE"] },
  ],
  [pack.KubernetesPodExec, {}, "ines_shop_cart", { pod_name: "cart" }],
  [
    pack.KubernetesPodHostPathVolume,
    pod({ volumes: [{ name: "logs", hostPath: { path: "/var/log" } }] }),
    "ines_shop",
    {
      hostpath_paths: ["/var/log"],
      volumes: [{ name: "logs", type: "hostPath", path: "/var/log", sensitive: false }],
    },
  ],
  [
    pack.KubernetesPodHostPID,
    pod({ hostPID: true }),
    "Pod [shop/cart] with host PID access created by [ines]",
    { pod_name: "cart", host_settings: { hostPID: true, hostIPC: false, hostNetwork: false } },
  ],
  [pack.KubernetesPodPrivilegedCreated, pod({}), "ines", { pod_name: "cart", volumes: null }],
  [
    pack.KubernetesPodStealServiceAccountToken,
    { ...session, requestURI: "/exec" },
    "ines_shop_cart",
    { pod_name: "cart", command: ["tar", "cf", "-", "/srv"], request_uri: "/exec", container: "web" },
  ],
  [pack.KubernetesPodSystemNamespace, pod({}), "ines_shop/cart", { pod_name: "cart", owner_references: null }],
  [
    pack.KubernetesRoleNodeProxyPermissions,
    role(proxy, readNodes, exec),
    "ines_helper",
    { role_name: "helper", role_type: "clusterroles", dangerous_rules: [proxy, readNodes] },
  ],
  [
    pack.KubernetesRolePodExec,
    role(exec, readNodes),
    "ines_clusterroles_helper",
    { role_name: "helper", role_type: "clusterroles", exec_rules: [exec] },
  ],
  [
    pack.KubernetesRoleWildcard,
    role(readNodes, everything),
    "ines_clusterroles_helper",
    { role_name: "helper", role_type: "clusterroles", wildcard_rules: [everything] },
  ],
  [
    pack.KubernetesRoleWritePermissions,
    role(proxy, readNodes),
    "ines_clusterroles_helper",
    { role_name: "helper", role_type: "clusterroles", write_rules: [proxy] },
  ],
  [
    pack.KubernetesSecretAccessDenied,
    { verb: "get", responseStatus: { code: 403, message: "forbidden" } },
    "ines_shop",
    { secret_name: "cart", response_code: 403, response_message: "forbidden" },
  ],
  [
    pack.KubernetesSecretsDumpAllNamespaces,
    { requestURI: "/api/v1/secrets?limit=500&fieldSelector=a%3Db=c&watch" },
    "ines",
    {
      request_uri: "/api/v1/secrets?limit=500&fieldSelector=a%3Db=c&watch",
      query_parameters: { limit: "500", fieldSelector: "a%3Db=c" },
      operation: "list_all_secrets",
    },
  ],
  [
    pack.KubernetesServiceAccountTokenCreated,
    {},
    "ines_shop_cart",
    { service_account: "cart", namespace: "shop", subresource: "token" },
  ],
  [
    pack.KubernetesServiceNodePortDeployed,
    { requestObject: { spec: { type: "NodePort" } } },
    "NodePort service [shop/cart] created by [ines]",
    { service_name: "cart", service_type: "NodePort" },
  ],
  [
    pack.KubernetesSystemPrincipalPublicIP,
    { p_enrichment: { ipinfo_asn: { sourceIPs: [{ asn: "AS64500", domain: "net.example" }] } } },
    "9.9.9.9",
    { source_ip: "9.9.9.9", asn_info: { asn: "AS64500", domain: "net.example" } },
  ],
  [pack.KubernetesSystemPrincipalPublicIP, { sourceIPs: [] }, "<UNKNOWN_IP>", { source_ip: null, asn_info: null }],
  [
    pack.KubernetesSystemRoleModified,
    { verb: "delete", ...role() },
    "ines_helper",
    { role_name: "helper", role_type: "clusterroles", modification_type: "delete" },
  ],
];

test.each(cases)("the alert of %p: how it is grouped and what it carries", (ruleClass, changes, dedup, context) => {
  const rule = new ruleClass();
  const event = eventOf({ ...request, ...changes });
  expect(rule.dedup(event)).toBe(dedup);
  const carried: unknown = JSON.parse(JSON.stringify(rule.alertContext(event)));
  expect(carried).toMatchObject({ username: "ines", sourceIPs: event.get("sourceIPs"), ...context });
});
