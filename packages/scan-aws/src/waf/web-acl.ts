import type { Rule, WebACL, WebACLSummary } from "@aws-sdk/client-wafv2";
import type { Place } from "../scan/place";
import type { Parts } from "../scan/resource-type";
import type { ReadResource } from "../scan/resource";
import { allPages, pages } from "../aws/pages";
import { predicatesOf } from "./predicates";

/** Where an ACL stands: before load balancers and the like of a region, or before CloudFront. */
export type WafScope = "REGIONAL" | "CLOUDFRONT";

/** The actions that reading ACLs of either scope needs. */
export const webAclActions = [
  "wafv2:ListWebACLs",
  "wafv2:GetLoggingConfiguration",
  "wafv2:GetWebACL",
  "wafv2:ListTagsForResource",
] as const;

/** `{ Block: {} }` is an action in the API, `{ Type: "BLOCK" }` in resources. */
function actionType(action: object | undefined): { Type: string } | null {
  const [name] = Object.entries(action ?? {}).find(([, given]) => given !== undefined) ?? [];
  return name === undefined ? null : { Type: name.toUpperCase() };
}

function ruleType({ Statement: statement }: Rule): string {
  if (statement?.RateBasedStatement) return "RATE_BASED";
  return statement?.ManagedRuleGroupStatement || statement?.RuleGroupReferenceStatement ? "GROUP" : "REGULAR";
}

function ruleFields(rule: Rule): object {
  return {
    Action: actionType(rule.Action),
    MetricName: rule.VisibilityConfig?.MetricName,
    Name: rule.Name,
    OverrideAction: actionType(rule.OverrideAction),
    Predicates: predicatesOf(rule.Statement),
    Priority: rule.Priority,
    // Rules have had no ids since classic WAF; names are unique within an ACL.
    RuleId: rule.Name,
    Type: ruleType(rule),
  };
}

/** The ACLs of a scope. */
export async function* listWebAcls({ client }: Place, Scope: WafScope): AsyncGenerator<WebACLSummary> {
  const wafv2 = client("wafv2");
  const found = pages(
    (NextMarker) => wafv2.listWebACLs({ Scope, NextMarker }),
    (page) => page.NextMarker,
  );
  for await (const page of found) yield* page.WebACLs ?? [];
}

/** An ACL of a scope; `associated` finds the ARNs of what it protects. */
export async function readWebAcl(
  { ARN: arn = "", Id, Name }: WebACLSummary,
  Scope: WafScope,
  place: Place,
  { part }: Parts,
  associated: (arn: string) => Promise<string[]>,
): Promise<ReadResource> {
  const wafv2 = place.client("wafv2");
  const acl: WebACL | undefined = (await wafv2.getWebACL({ Name, Scope, Id })).WebACL;
  const logging = await part(["LoggingConfiguration"], () => wafv2.getLoggingConfiguration({ ResourceArn: arn }), [
    "WAFNonexistentItemException",
  ]);
  const AssociatedResources = await part(["AssociatedResources"], () => associated(arn));
  const tags = await part(["Tags"], () =>
    allPages(
      (NextMarker) => wafv2.listTagsForResource({ ResourceARN: arn, NextMarker }),
      (page) => page.NextMarker,
      (page) => page.TagInfoForResource?.TagList,
    ),
  );
  return {
    resourceId: arn,
    arn,
    id: Id ?? null,
    name: Name ?? null,
    tags: tags as ReadResource["tags"],
    fields: {
      AssociatedResources,
      DefaultAction: actionType(acl?.DefaultAction),
      LoggingConfiguration: logging?.LoggingConfiguration,
      MetricName: acl?.VisibilityConfig?.MetricName,
      Rules: acl?.Rules?.map(ruleFields),
    },
  };
}
