import { allPages, pages } from "../aws/pages";
import { decodeDocument, inlinePolicies } from "../iam/inline-policies";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { iamRoleShape } from "../shapes/iam-role";

/** Roles of IAM. */
export const iamRole: ResourceType = resourceType({
  type: "AWS.IAM.Role",
  scope: "global",
  actions: [
    "iam:ListRoles",
    "iam:GetRole",
    "iam:GetRolePolicy",
    "iam:ListAttachedRolePolicies",
    "iam:ListRolePolicies",
  ],
  shape: iamRoleShape,
  async *list({ client }) {
    const iam = client("iam");
    const found = pages(
      (Marker) => iam.listRoles({ Marker }),
      (page) => page.Marker,
    );
    for await (const page of found) yield* page.Roles ?? [];
  },
  idOf: ({ Arn = "" }) => Arn,
  async read(listed, place, { part }) {
    const iam = place.client("iam");
    const { RoleName, Arn = "" } = listed;
    const got = await part(["PermissionsBoundary", "Tags"], () => iam.getRole({ RoleName }));
    const role = { ...listed, ...got?.Role };
    const managed = await part(["ManagedPolicyNames"], () =>
      allPages(
        (Marker) => iam.listAttachedRolePolicies({ RoleName, Marker }),
        (page) => page.Marker,
        (page) => page.AttachedPolicies,
      ),
    );
    const inlineNames = await part(["InlinePolicies"], () =>
      allPages(
        (Marker) => iam.listRolePolicies({ RoleName, Marker }),
        (page) => page.Marker,
        (page) => page.PolicyNames,
      ),
    );
    const inline = await part(["InlinePolicies"], () =>
      inlinePolicies(inlineNames ?? [], (PolicyName) => iam.getRolePolicy({ RoleName, PolicyName })),
    );
    return {
      resourceId: Arn,
      arn: Arn,
      id: role.RoleId ?? null,
      name: RoleName ?? null,
      tags: role.Tags,
      timeCreated: role.CreateDate,
      fields: {
        ...role,
        AssumeRolePolicyDocument: decodeDocument(role.AssumeRolePolicyDocument),
        InlinePolicies: inline,
        ManagedPolicyNames: managed?.map(({ PolicyName }) => PolicyName),
      },
    };
  },
});
