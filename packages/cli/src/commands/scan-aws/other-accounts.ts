import { UsageError } from "../../kernel/errors";
import type { ScanRequest } from "./scan-package";

/** The flags that name other accounts. */
export interface AccountFlags {
  readonly accounts?: readonly string[];
  readonly role?: string;
  readonly externalId?: string;
}

/** The accounts that flags name; undefined for the one of the credentials. Throws a UsageError for half of it. */
export function otherAccounts({ accounts, role, externalId }: AccountFlags): ScanRequest["accounts"] {
  if (!accounts) {
    if (role !== undefined || externalId !== undefined)
      throw new UsageError("--role and --external-id need --accounts: ids, or organization for all of them.");
    return undefined;
  }
  if (role === undefined)
    throw new UsageError("--accounts needs --role: the name of the role to take on in each account.");
  if (accounts.length === 1 && accounts[0] === "organization") return { accounts: "organization", role, externalId };
  const wrong = accounts.find((id) => !/^\d{12}$/.test(id));
  if (wrong !== undefined)
    throw new UsageError(`--accounts takes account ids of 12 digits, or organization, not "${wrong}".`);
  return { accounts, role, externalId };
}
