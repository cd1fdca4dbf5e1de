import { allPages, pages } from "../aws/pages";
import { inlinePolicies } from "../iam/inline-policies";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { iamGroupShape } from "../shapes/iam-group";

/** Groups of IAM. */
export const iamGroup: ResourceType = resourceType({
  type: "AWS.IAM.Group",
  scope: "global",
  actions: [
    "iam:ListGroups",
    "iam:GetGroup",
    "iam:GetGroupPolicy",
    "iam:ListAttachedGroupPolicies",
    "iam:ListGroupPolicies",
  ],
  shape: iamGroupShape,
  async *list({ client }) {
    const iam = client("iam");
    const found = pages(
      (Marker) => iam.listGroups({ Marker }),
      (page) => page.Marker,
    );
    for await (const page of found) yield* page.Groups ?? [];
  },
  idOf: ({ Arn = "" }) => Arn,
  async read(group, place, { part }) {
    const iam = place.client("iam");
    const { GroupName, Arn = "" } = group;
    const users = await part(["Users"], () =>
      allPages(
        (Marker) => iam.getGroup({ GroupName, Marker }),
        (page) => page.Marker,
        (page) => page.Users,
      ),
    );
    const managed = await part(["ManagedPolicyARNs"], () =>
      allPages(
        (Marker) => iam.listAttachedGroupPolicies({ GroupName, Marker }),
        (page) => page.Marker,
        (page) => page.AttachedPolicies,
      ),
    );
    const inlineNames = await part(["InlinePolicies"], () =>
      allPages(
        (Marker) => iam.listGroupPolicies({ GroupName, Marker }),
        (page) => page.Marker,
        (page) => page.PolicyNames,
      ),
    );
    const inline = await part(["InlinePolicies"], () =>
      inlinePolicies(inlineNames ?? [], (PolicyName) => iam.getGroupPolicy({ GroupName, PolicyName })),
    );
    return {
      resourceId: Arn,
      arn: Arn,
      id: group.GroupId ?? null,
      name: GroupName ?? null,
      timeCreated: group.CreateDate,
      fields: {
        ...group,
        InlinePolicies: inline,
        ManagedPolicyARNs: managed?.map(({ PolicyArn }) => PolicyArn),
        Users: users,
      },
    };
  },
});
