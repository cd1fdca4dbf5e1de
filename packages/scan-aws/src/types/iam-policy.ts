import { allPages, pages } from "../aws/pages";
import { decodeDocument } from "../iam/inline-policies";
import { accountOfArn } from "../scan/arn";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { iamPolicyShape } from "../shapes/iam-policy";

/** Managed policies of IAM: the account's own, and those of AWS that something has. */
export const iamPolicy: ResourceType = resourceType({
  type: "AWS.IAM.Policy",
  scope: "global",
  actions: ["iam:ListPolicies", "iam:GetPolicy", "iam:GetPolicyVersion", "iam:ListEntitiesForPolicy"],
  shape: iamPolicyShape,
  async *list({ client }) {
    const iam = client("iam");
    for (const scope of [{ Scope: "Local" }, { Scope: "AWS", OnlyAttached: true }] as const) {
      const found = pages(
        (Marker) => iam.listPolicies({ ...scope, Marker }),
        (page) => page.Marker,
      );
      for await (const page of found) yield* page.Policies ?? [];
    }
  },
  // AWS's own policies have one ARN in all accounts, but what is attached differs.
  idOf: ({ Arn = "", PolicyName = "" }, { partition, accountId }) =>
    accountOfArn(Arn) === accountId ? Arn : `arn:${partition}:iam::${accountId}:policy/${PolicyName}`,
  async read(listed, place, { part }) {
    const iam = place.client("iam");
    const { Arn = "", PolicyName } = listed;
    const got = await part(["Description", "Tags"], () => iam.getPolicy({ PolicyArn: Arn }));
    const policy = { ...listed, ...got?.Policy };
    const version = await part(["PolicyDocument"], () =>
      iam.getPolicyVersion({ PolicyArn: Arn, VersionId: policy.DefaultVersionId }),
    );
    const entities = await part(["Entities"], () =>
      allPages(
        (Marker) => iam.listEntitiesForPolicy({ PolicyArn: Arn, Marker }),
        (page) => page.Marker,
        (page) => [page],
      ),
    );
    return {
      resourceId: iamPolicy.idOf(listed, place),
      arn: Arn,
      id: policy.PolicyId ?? null,
      name: PolicyName ?? null,
      tags: policy.Tags,
      timeCreated: policy.CreateDate,
      fields: {
        ...policy,
        Entities: entities && {
          PolicyGroups: entities.flatMap(({ PolicyGroups }) => PolicyGroups ?? []),
          PolicyRoles: entities.flatMap(({ PolicyRoles }) => PolicyRoles ?? []),
          PolicyUsers: entities.flatMap(({ PolicyUsers }) => PolicyUsers ?? []),
        },
        PolicyDocument: decodeDocument(version?.PolicyVersion?.Document),
      },
    };
  },
});
