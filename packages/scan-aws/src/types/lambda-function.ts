import { pages } from "../aws/pages";
import { type ResourceType, resourceType } from "../scan/resource-type";
import { timeText } from "../scan/shape";
import { lambdaFunctionShape } from "../shapes/lambda-function";

/** Functions of Lambda. */
export const lambdaFunction: ResourceType = resourceType({
  type: "AWS.Lambda.Function",
  scope: "regional",
  actions: ["lambda:ListFunctions", "lambda:GetPolicy", "lambda:ListTags"],
  shape: lambdaFunctionShape,
  async *list({ client }) {
    const lambda = client("lambda");
    const found = pages(
      (Marker) => lambda.listFunctions({ Marker }),
      (page) => page.NextMarker,
    );
    for await (const page of found) yield* page.Functions ?? [];
  },
  idOf: ({ FunctionArn = "" }) => FunctionArn,
  async read(found, place, { part }) {
    const lambda = place.client("lambda");
    const { FunctionArn: arn = "", FunctionName } = found;
    const policy = await part(["Policy"], () => lambda.getPolicy({ FunctionName: arn }), ["ResourceNotFoundException"]);
    const tags = await part(["Tags"], () => lambda.listTags({ Resource: arn }));
    return {
      resourceId: arn,
      arn,
      name: FunctionName ?? null,
      tags: tags?.Tags,
      fields: { ...found, LastModified: timeText(new Date(found.LastModified ?? "")), Policy: policy },
    };
  },
});
