import { allPages, pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { elbv2LoadBalancerShape } from "../shapes/elbv2-load-balancer";

/** Application load balancers, with what they listen to. */
export const elbv2LoadBalancer: ResourceType = resourceType({
  type: "AWS.ELBV2.ApplicationLoadBalancer",
  scope: "regional",
  actions: [
    "elasticloadbalancing:DescribeLoadBalancers",
    "elasticloadbalancing:DescribeListeners",
    "elasticloadbalancing:DescribeSSLPolicies",
    "elasticloadbalancing:DescribeTags",
    "wafv2:GetWebACLForResource",
  ],
  shape: elbv2LoadBalancerShape,
  async *list({ client }) {
    const elb = client("elb");
    const found = pages(
      (Marker) => elb.describeLoadBalancers({ Marker }),
      (page) => page.NextMarker,
    );
    for await (const page of found) yield* page.LoadBalancers?.filter(({ Type }) => Type === "application") ?? [];
  },
  idOf: ({ LoadBalancerArn = "" }) => LoadBalancerArn,
  async read(found, place, { part }) {
    const elb = place.client("elb");
    const { LoadBalancerArn: arn = "" } = found;
    const listeners = await part(["Listeners", "SSLPolicies"], () =>
      allPages(
        (Marker) => elb.describeListeners({ LoadBalancerArn: arn, Marker }),
        (page) => page.NextMarker,
        (page) => page.Listeners,
      ),
    );
    const names = new Set(listeners?.flatMap(({ SslPolicy }) => SslPolicy ?? []));
    const policies = await part(["SSLPolicies"], async () =>
      names.size === 0 ? [] : ((await elb.describeSSLPolicies({ Names: [...names] })).SslPolicies ?? []),
    );
    const firewall = await part(
      ["WebAcl"],
      async () => place.client("wafv2").getWebACLForResource({ ResourceArn: arn }),
      ["WAFNonexistentItemException"],
    );
    const tags = await part(["Tags"], () => elb.describeTags({ ResourceArns: [arn] }));
    return {
      resourceId: arn,
      arn,
      name: found.LoadBalancerName ?? null,
      tags: tags?.TagDescriptions?.[0]?.Tags,
      timeCreated: found.CreatedTime,
      fields: {
        ...found,
        CanonicalHostedZonedId: found.CanonicalHostedZoneId,
        Listeners: listeners,
        SSLPolicies: policies && Object.fromEntries(policies.map((policy) => [policy.Name ?? "", policy])),
        WebAcl: firewall?.WebACL?.Id,
      },
    };
  },
});
