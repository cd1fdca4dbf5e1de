import { allPages } from "../aws/pages";
import { accountOfArn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { cloudtrailShape } from "../shapes/cloudtrail";

/** What the account's summary needs to know of a trail. */
export interface TrailNote {
  readonly resourceId: string;
  /** Only of trails that record all regions now; else null. */
  readonly eventSelectors: readonly unknown[] | null;
  /** Likewise. */
  readonly advancedEventSelectors: readonly unknown[] | null;
}

interface TrailFields {
  readonly IsMultiRegionTrail?: boolean;
  readonly Status?: { readonly IsLogging?: boolean } | null;
  readonly EventSelectors?: readonly unknown[] | null;
  readonly AdvancedEventSelectors?: readonly unknown[] | null;
}

/** Trails of CloudTrail, where they are at home. A trail of an organisation is a resource of the account that owns it. */
export const cloudtrail: ResourceType = resourceType({
  type: "AWS.CloudTrail",
  scope: "regional",
  actions: [
    "cloudtrail:DescribeTrails",
    "cloudtrail:GetEventSelectors",
    "cloudtrail:GetTrailStatus",
    "cloudtrail:ListTags",
  ],
  shape: cloudtrailShape,
  async *list({ client, region }) {
    const cloudTrail = client("cloudTrail");
    const { trailList = [] } = await cloudTrail.describeTrails({ includeShadowTrails: false });
    yield* trailList.filter(({ HomeRegion = region }) => HomeRegion === region);
  },
  idOf: ({ TrailARN = "" }) => TrailARN,
  async read(found, place, { part }) {
    const cloudTrail = place.client("cloudTrail");
    const { TrailARN: arn = "" } = found;
    const status = await part(["Status"], () => cloudTrail.getTrailStatus({ Name: arn }));
    const selectors = await part(["EventSelectors"], () => cloudTrail.getEventSelectors({ TrailName: arn }));
    const tags = await part(["Tags"], () =>
      allPages(
        (NextToken) => cloudTrail.listTags({ ResourceIdList: [arn], NextToken }),
        (page) => page.NextToken,
        (page) => page.ResourceTagList?.flatMap(({ TagsList }) => TagsList ?? []),
      ),
    );
    return {
      resourceId: arn,
      ownedBy: accountOfArn(arn) || place.accountId,
      arn,
      name: found.Name ?? null,
      tags,
      fields: {
        ...found,
        AdvancedEventSelectors: selectors?.AdvancedEventSelectors,
        EventSelectors: selectors?.EventSelectors,
        Status: status,
      },
    };
  },
  note({ resourceId, fields }): TrailNote {
    const trail = fields as TrailFields;
    const recordsAll = trail.IsMultiRegionTrail === true && trail.Status?.IsLogging === true;
    return {
      resourceId,
      eventSelectors: (recordsAll && trail.EventSelectors) || null,
      advancedEventSelectors: (recordsAll && trail.AdvancedEventSelectors) || null,
    };
  },
});
