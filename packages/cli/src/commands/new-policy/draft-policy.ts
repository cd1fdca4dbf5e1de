/** What a new policy is made from. */
export interface PolicyDraft {
  readonly className: string;
  readonly id: string;
  readonly resourceType: string;
}

/** The TypeScript of a policy with two tests, ready to fill in: what its author must write says "<fill in: ...>". */
export function draftPolicy({ className, id, resourceType }: PolicyDraft): string {
  const text = (value: string): string => JSON.stringify(value);
  return `import { entryOf, Policy, PolicyTest, type Resource, Severity, textOf } from "@pypanther/core";

/** A resource that complies. */
const resource = { ResourceId: "one", ResourceType: ${text(resourceType)}, Tags: { owner: "somebody" } };

/** <fill in: how resources must be configured, and why it matters> */
export class ${className} extends Policy {
  id = ${text(id)};
  displayName = "<fill in: the name that people read>";
  resourceTypes = [${text(resourceType)}];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "<fill in: what is wrong, and what it may lead to>";
  defaultRunbook = "1. <fill in: whom to ask>. 2. <fill in: what to change>.";

  /** Replace this by what makes a resource comply. */
  policy({ Tags }: Resource) {
    return textOf(entryOf(Tags, "owner")) !== "";
  }

  tests = [
    new PolicyTest({ name: "<fill in: what makes it comply>", expectedResult: true, resource }),
    new PolicyTest({
      name: "<fill in: what is wrong>",
      expectedResult: false,
      resource: { ...resource, Tags: null },
    }),
  ];
}
`;
}
