import { instantiate, type PolicyClass, type PolicyTestFile, type Resource, runPolicy } from "@pypanther/core/runtime";
import { recording } from "./recording";

/** A field that a policy has read. */
export interface PolicyRead {
  readonly policyId: string;
  /** The type of the resource that it was read in. */
  readonly type: string;
  /** Where the field is, as `recording` spells it. */
  readonly path: string;
}

/** What tells the ids of one type from those of others: an ARN without region, account and name. */
function kindOf(id: string): string {
  const [prefix, , service = "", , , ...rest] = id.split(":");
  if (prefix !== "arn") return id.split(":").at(-1) ?? "";
  const name = rest.join(":");
  return `${service} ${name.includes("/") ? name.split("/", 1)[0] : ""}`;
}

const keyOf = ({ policyId, type, path }: PolicyRead): string => `${policyId} ${type} ${path}`;

/** Runs policies over resources of their tests and of a scan, and keeps what they read. */
export class PolicyReads {
  readonly #reads = new Map<string, PolicyRead>();
  readonly #typeByKind: ReadonlyMap<string, string>;

  constructor(private readonly scanned: readonly (Resource & { readonly ResourceType: string })[]) {
    const kinds = scanned.map(({ ResourceId, ResourceType }) => [kindOf(ResourceId ?? ""), ResourceType] as const);
    this.#typeByKind = new Map(kinds);
  }

  /** What was read, each field once for a policy. */
  get all(): readonly PolicyRead[] {
    return [...this.#reads.values()];
  }

  /** Whether a policy has read a field. */
  has(read: PolicyRead): boolean {
    return this.#reads.has(keyOf(read));
  }

  /** Runs a policy over the resources of its tests, with the mocks that these have, and over those of the scan. */
  async run({ policy, tests, overrides = {} }: PolicyTestFile): Promise<void> {
    const { resourceTypes } = policy.attributes;
    for (const { resource, mocks = [] } of tests) {
      if (typeof resource === "string") throw new Error(`${policy.attributes.id}: a test's resource is text`);
      const tested = resource as Resource;
      const own = tested.ResourceType ?? "";
      const types = resourceTypes.includes(own) || resourceTypes.length === 0 ? [own] : resourceTypes;
      const tunables = mocks.filter(({ objectName }) => objectName !== "resourceLookup");
      const fields = Object.fromEntries(tunables.map(({ objectName, returnValue }) => [objectName, returnValue]));
      const lookup = mocks.find(({ objectName }) => objectName === "resourceLookup");
      const { sideEffect, returnValue = null } = lookup ?? {};
      const found =
        typeof sideEffect === "function"
          ? (sideEffect as (id: string) => Resource | null)
          : () => returnValue as Resource | null;
      for (const type of types) await this.#judge(policy, tested, type, { ...overrides, ...fields }, found);
    }
    const byId = new Map(this.scanned.map((resource) => [resource.ResourceId, resource]));
    for (const resource of this.scanned) {
      const { ResourceType: type } = resource;
      if (resourceTypes.length > 0 && !resourceTypes.includes(type)) continue;
      await this.#judge(policy, resource, type, overrides, (id) => byId.get(id) ?? null);
    }
  }

  async #judge(
    policy: PolicyClass,
    resource: Resource,
    type: string,
    tunables: object,
    lookup: (id: string) => Resource | null,
  ): Promise<void> {
    const { id } = policy.attributes;
    const resourceLookup = (wanted: string): Resource | null => {
      const found = lookup(wanted);
      const kind = this.#typeByKind.get(kindOf(wanted));
      if (kind === undefined) throw new Error(`looks up ${wanted}, and no scanned type has such ids`);
      return found && recording(found, (path) => this.#note(id, kind, path));
    };
    const recorded = recording(resource, (path) => this.#note(id, type, path));
    const instance = Object.assign(instantiate(policy), structuredClone(tunables));
    const { errors } = await runPolicy(instance, recorded, { now: Date.now, resourceLookup });
    if (errors.policy) throw new Error(`${id}: ${errors.policy.message}`);
  }

  #note(policyId: string, type: string, path: string): void {
    const read = { policyId, type, path };
    this.#reads.set(keyOf(read), read);
  }
}
