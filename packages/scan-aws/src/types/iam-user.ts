import { allPages, pages } from "../aws/pages";
import { credentialReport, credentialReportActions } from "../iam/credential-report";
import { inlinePolicies } from "../iam/inline-policies";
import { virtualMfaDevices } from "../iam/virtual-mfa";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { iamUserShape } from "../shapes/iam-user";

/** Users of IAM. */
export const iamUser: ResourceType = resourceType({
  type: "AWS.IAM.User",
  scope: "global",
  actions: [
    "iam:ListUsers",
    "iam:GetUser",
    "iam:GetUserPolicy",
    "iam:ListAttachedUserPolicies",
    "iam:ListGroupsForUser",
    "iam:ListUserPolicies",
    "iam:ListVirtualMFADevices",
    ...credentialReportActions,
  ],
  shape: iamUserShape,
  async *list({ client }) {
    const iam = client("iam");
    const found = pages(
      (Marker) => iam.listUsers({ Marker }),
      (page) => page.Marker,
    );
    for await (const page of found) yield* page.Users ?? [];
  },
  idOf: ({ Arn = "" }) => Arn,
  async read(listed, place, { part }) {
    const iam = place.client("iam");
    const { UserName, Arn = "" } = listed;
    const got = await part(["PermissionsBoundary", "Tags"], () => iam.getUser({ UserName }));
    const user = { ...listed, ...got?.User };
    const report = await part(["CredentialReport"], () => credentialReport(place));
    const mfa = await part(["VirtualMFA"], () => virtualMfaDevices(place));
    const groups = await part(["Groups"], () =>
      allPages(
        (Marker) => iam.listGroupsForUser({ UserName, Marker }),
        (page) => page.Marker,
        (page) => page.Groups,
      ),
    );
    const managed = await part(["ManagedPolicyNames"], () =>
      allPages(
        (Marker) => iam.listAttachedUserPolicies({ UserName, Marker }),
        (page) => page.Marker,
        (page) => page.AttachedPolicies,
      ),
    );
    const inlineNames = await part(["InlinePolicies"], () =>
      allPages(
        (Marker) => iam.listUserPolicies({ UserName, Marker }),
        (page) => page.Marker,
        (page) => page.PolicyNames,
      ),
    );
    const inline = await part(["InlinePolicies"], () =>
      inlinePolicies(inlineNames ?? [], (PolicyName) => iam.getUserPolicy({ UserName, PolicyName })),
    );
    return {
      resourceId: Arn,
      arn: Arn,
      id: user.UserId ?? null,
      name: UserName ?? null,
      tags: user.Tags,
      timeCreated: user.CreateDate,
      fields: {
        ...user,
        CredentialReport: report?.get(UserName ?? ""),
        Groups: groups?.map((group) => ({ ...group, TimeCreated: group.CreateDate })),
        InlinePolicies: inline,
        ManagedPolicyNames: managed?.map(({ PolicyName }) => PolicyName),
        VirtualMFA: mfa?.get(Arn),
      },
    };
  },
});
