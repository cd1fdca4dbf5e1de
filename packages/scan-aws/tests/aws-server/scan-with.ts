import { scanAws } from "../../src/scan-aws";
import type { Missing } from "../../src/scan/missing";
import type { Resource } from "../../src/scan/resource";
import type { ScanSummary } from "../../src/scan/summary";
import type { ScanOptions } from "../../src/scan-options";
import type { AwsServer } from "./server";

/** The account of the credentials that tests sign with. */
export const ACCOUNT = "111111111111";

/** What a scan gave. */
export interface Scanned {
  readonly resources: readonly Resource[];
  readonly missing: readonly Missing[];
  readonly summary: ScanSummary;
  /** The IAM actions of the calls that the SDK was asked to make. */
  readonly actions: ReadonlySet<string>;
}

/** How the SDK's clients reach a server of the tests. */
export function clientFor(server: Pick<AwsServer, "url">): NonNullable<ScanOptions["client"]> {
  return {
    endpoint: server.url,
    credentials: () => Promise.resolve({ accessKeyId: `AKIA${ACCOUNT}`, secretAccessKey: "secret" }),
  };
}

/** Scans what a server has, with the SDK's own clients. */
export async function scanWith(server: Pick<AwsServer, "url">, options: ScanOptions = {}): Promise<Scanned> {
  const resources: Resource[] = [];
  const missing: Missing[] = [];
  const actions = new Set<string>();
  const summary = await scanAws(
    { client: clientFor(server), onCall: (action) => actions.add(action), ...options },
    {
      resource: async (resource) => void resources.push(resource),
      missing: async (entry) => void missing.push(entry),
    },
  );
  return { resources, missing, summary, actions };
}
