import type { ServiceClient, ServiceName } from "../aws/services";

/** Where something is read: an account, in one of its regions. */
export interface Place {
  readonly accountId: string;
  /** The region that is asked; for what belongs to no region, the partition's main one. */
  readonly region: string;
  /** `aws`, `aws-cn` or `aws-us-gov`: the second part of its ARNs. */
  readonly partition: string;
  /** The client of a service, in this region or in another one. */
  client<S extends ServiceName>(service: S, region?: string): ServiceClient<S>;
  /** Something that is read once for the whole account, however many resources need it. */
  once<T>(key: string, read: () => Promise<T>): Promise<T>;
}
