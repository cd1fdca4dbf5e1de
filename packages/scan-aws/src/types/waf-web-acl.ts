import { allPages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { wafWebAclShape } from "../shapes/waf-web-acl";
import { listWebAcls, readWebAcl, webAclActions } from "../waf/web-acl";

/** Web ACLs of WAF before CloudFront. */
export const wafWebAcl: ResourceType = resourceType({
  type: "AWS.WAF.WebACL",
  scope: "global",
  actions: [...webAclActions, "cloudfront:ListDistributionsByWebACLId"],
  shape: wafWebAclShape,
  list: (place) => listWebAcls(place, "CLOUDFRONT"),
  idOf: ({ ARN = "" }) => ARN,
  async read(found, place, parts) {
    const cloudFront = place.client("cloudFront");
    return readWebAcl(found, "CLOUDFRONT", place, parts, async (WebACLId) => {
      const distributions = await allPages(
        (Marker) => cloudFront.listDistributionsByWebACLId({ WebACLId, Marker }),
        (page) => page.DistributionList?.NextMarker,
        (page) => page.DistributionList?.Items,
      );
      return distributions.flatMap(({ ARN }) => ARN ?? []);
    });
  },
});
