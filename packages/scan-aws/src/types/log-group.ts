import { pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { capitalised } from "../scan/capitalised";
import { logGroupShape } from "../shapes/log-group";

/** Log groups of CloudWatch Logs. */
export const logGroup: ResourceType = resourceType({
  type: "AWS.CloudWatch.LogGroup",
  scope: "regional",
  actions: ["logs:DescribeLogGroups", "logs:ListTagsForResource"],
  shape: logGroupShape,
  async *list({ client }) {
    const logs = client("logs");
    const found = pages(
      (nextToken) => logs.describeLogGroups({ nextToken, limit: 50 }),
      (page) => page.nextToken,
    );
    for await (const page of found) yield* page.logGroups ?? [];
  },
  // The older of the two spellings ends with ":*".
  idOf: ({ logGroupArn, arn = "" }) => logGroupArn ?? arn.replace(/:\*$/, ""),
  async read(found, place, { part }) {
    const logs = place.client("logs");
    const arn = logGroup.idOf(found, place);
    const tags = await part(["Tags"], () => logs.listTagsForResource({ resourceArn: arn }));
    return {
      resourceId: arn,
      arn,
      name: found.logGroupName ?? null,
      tags: tags?.tags,
      timeCreated: found.creationTime === undefined ? null : new Date(found.creationTime),
      fields: capitalised(found) ?? {},
    };
  },
});
