import { allPages, pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { cloudformationStackShape } from "../shapes/cloudformation-stack";

/** Stacks of CloudFormation, with what the last drift detection found. */
export const cloudformationStack: ResourceType = resourceType({
  type: "AWS.CloudFormation.Stack",
  scope: "regional",
  actions: ["cloudformation:DescribeStacks", "cloudformation:DescribeStackResourceDrifts"],
  shape: cloudformationStackShape,
  async *list({ client }) {
    const cloudFormation = client("cloudFormation");
    const found = pages(
      (NextToken) => cloudFormation.describeStacks({ NextToken }),
      (page) => page.NextToken,
    );
    for await (const page of found) yield* page.Stacks ?? [];
  },
  idOf: ({ StackId = "" }) => StackId,
  async read(found, place, { part }) {
    const cloudFormation = place.client("cloudFormation");
    const { StackId: arn = "" } = found;
    const drifted = found.DriftInformation?.StackDriftStatus === "DRIFTED";
    const drifts =
      drifted &&
      (await part(["Drifts"], () =>
        allPages(
          (NextToken) => cloudFormation.describeStackResourceDrifts({ StackName: arn, NextToken }),
          (page) => page.NextToken,
          (page) => page.StackResourceDrifts,
        ),
      ));
    return {
      resourceId: arn,
      arn,
      id: arn,
      name: found.StackName ?? null,
      tags: found.Tags,
      timeCreated: found.CreationTime,
      fields: { ...found, Drifts: drifts || null },
    };
  },
});
