import { type ResourceType, resourceType } from "../scan/resource-type";
import { wafWebAclShape } from "../shapes/waf-web-acl";
import { listWebAcls, readWebAcl, webAclActions } from "../waf/web-acl";

/** What an ACL can stand before, each of which is asked for on its own. */
const protectedKinds = [
  "APPLICATION_LOAD_BALANCER",
  "API_GATEWAY",
  "APPSYNC",
  "COGNITO_USER_POOL",
  "APP_RUNNER_SERVICE",
  "VERIFIED_ACCESS_INSTANCE",
] as const;

/** Web ACLs of WAF before what stands in a region. */
export const wafRegionalWebAcl: ResourceType = resourceType({
  type: "AWS.WAF.Regional.WebACL",
  scope: "regional",
  actions: [...webAclActions, "wafv2:ListResourcesForWebACL"],
  shape: wafWebAclShape,
  list: (place) => listWebAcls(place, "REGIONAL"),
  idOf: ({ ARN = "" }) => ARN,
  async read(found, place, parts) {
    const wafv2 = place.client("wafv2");
    return readWebAcl(found, "REGIONAL", place, parts, async (WebACLArn) => {
      const arns: string[] = [];
      for (const ResourceType of protectedKinds)
        arns.push(...((await wafv2.listResourcesForWebACL({ WebACLArn, ResourceType })).ResourceArns ?? []));
      return arns;
    });
  },
});
