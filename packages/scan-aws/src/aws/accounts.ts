import { ScanError } from "../scan-error";
import { pages } from "./pages";
import type { Clients, CredentialProvider } from "./clients";
import { errorCode } from "./failure";

/** How other accounts are reached. */
export interface OtherAccounts {
  /** Account ids, or all active ones of the organisation that the credentials belong to. */
  readonly accounts: readonly string[] | "organization";
  /** Name of the role to take on in each of them. The account of the credentials themselves needs none. */
  readonly role: string;
  /** What the role asks for besides, if it does. */
  readonly externalId?: string;
}

/** Whose credentials are used. */
export interface Identity {
  readonly accountId: string;
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
}

/** A role's credentials are asked for again this long before they expire. */
const RENEW_MS = 5 * 60_000;

/** The account of the credentials. Throws a ScanError when there are none that work. */
export async function identify(clients: Clients, region: string): Promise<Identity> {
  try {
    const sts = clients.client("sts", region);
    const { Account = "", Arn = "" } = await sts.getCallerIdentity({});
    return { accountId: Account, partition: Arn.split(":")[1] || "aws" };
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 300) : "";
    throw new ScanError(
      "SCAN_CREDENTIALS",
      `AWS did not say whose credentials these are (${errorCode(error) || "no answer"}: ${message}). ` +
        "Sign in with the AWS CLI, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
      { code: errorCode(error) },
      { cause: error },
    );
  }
}

/** The ids of the accounts to scan, in order. */
export async function accountIds(others: OtherAccounts, clients: Clients, mainRegion: string): Promise<string[]> {
  if (others.accounts !== "organization") return [...new Set(others.accounts)];
  const organizations = clients.client("organizations", mainRegion);
  const found: string[] = [];
  const answers = pages(
    (NextToken) => organizations.listAccounts({ NextToken }),
    (page) => page.NextToken,
  );
  for await (const page of answers)
    found.push(...(page.Accounts ?? []).flatMap(({ Id, Status }) => (Status === "ACTIVE" && Id ? [Id] : [])));
  return found.sort();
}

/** Credentials of a role in another account; the role is taken on once and again before they expire. */
export function roleCredentials(
  { role, externalId }: OtherAccounts,
  { accountId, partition }: Identity,
  clients: Clients,
  region: string,
): CredentialProvider {
  async function take() {
    const sts = clients.client("sts", region);
    const { Credentials: given } = await sts.assumeRole({
      RoleArn: `arn:${partition}:iam::${accountId}:role/${role}`,
      RoleSessionName: "pypanther-scan",
      ExternalId: externalId,
    });
    return {
      accessKeyId: given?.AccessKeyId ?? "",
      secretAccessKey: given?.SecretAccessKey ?? "",
      sessionToken: given?.SessionToken ?? "",
      expiration: given?.Expiration ?? new Date(Date.now() + RENEW_MS),
    };
  }
  let current: ReturnType<typeof take> | undefined;
  return async () => {
    if (current && (await current).expiration.getTime() - Date.now() > RENEW_MS) return current;
    current = take();
    return current;
  };
}

/** The regions that an account uses, in order. */
export async function enabledRegions(clients: Clients, mainRegion: string): Promise<string[]> {
  const ec2 = clients.client("ec2", mainRegion);
  const { Regions = [] } = await ec2.describeRegions({});
  return Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
}
