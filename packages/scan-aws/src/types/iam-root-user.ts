import { credentialReport, credentialReportActions, ROOT_ROW } from "../iam/credential-report";
import { virtualMfaDevices } from "../iam/virtual-mfa";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { iamRootUserShape } from "../shapes/iam-root-user";

/** The root user of an account. */
export const iamRootUser: ResourceType = resourceType({
  type: "AWS.IAM.RootUser",
  scope: "global",
  actions: ["iam:ListVirtualMFADevices", ...credentialReportActions],
  shape: iamRootUserShape,
  async *list({ partition, accountId }) {
    yield `arn:${partition}:iam::${accountId}:root`;
  },
  idOf: (arn) => arn,
  async read(arn, place, { part }) {
    const report = await part(["CredentialReport", "TimeCreated"], () => credentialReport(place));
    const mfa = await part(["VirtualMFA"], () => virtualMfaDevices(place));
    const row = report?.get(ROOT_ROW);
    const created = row?.["UserCreationTime"];
    return {
      resourceId: arn,
      arn,
      id: place.accountId,
      name: ROOT_ROW,
      timeCreated: typeof created === "string" ? created : null,
      fields: { CredentialReport: row, VirtualMFA: mfa?.get(arn) },
    };
  },
});
