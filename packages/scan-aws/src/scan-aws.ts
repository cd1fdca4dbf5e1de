import {
  accountIds,
  enabledRegions,
  identify,
  type Identity,
  type OtherAccounts,
  roleCredentials,
} from "./aws/accounts";
import { actionOfError, type Clients, createClients } from "./aws/clients";
import { failureOf } from "./aws/failure";
import { mainRegionOf } from "./aws/partition";
import { type ChosenTypes, chooseTypes } from "./choose-types";
import { scanActions } from "./iam-policy";
import { scanAccount } from "./scan/scan-account";
import { ScanCounts, type ScanSummary } from "./scan/summary";
import type { ScanOptions, ScanOutput } from "./scan-options";
import { ScanError } from "./scan-error";

function withRole(others: OtherAccounts, own: Identity, accountId: string, clients: Clients, options: ScanOptions) {
  if (accountId === own.accountId) return options.client;
  const identity = { ...own, accountId };
  const credentials = roleCredentials(others, identity, clients, mainRegionOf(own.partition));
  return { ...options.client, credentials };
}

/** The regions of an account. When it does not tell them, that is missing, and only its main region is scanned. */
async function regionsOf(
  accountId: string,
  mainRegion: string,
  clients: Clients,
  output: ScanOutput,
): Promise<readonly string[] | undefined> {
  try {
    return await enabledRegions(clients, mainRegion);
  } catch (error) {
    const failure = failureOf(error);
    const action = actionOfError(error) ?? null;
    await output.missing({
      AccountId: accountId,
      Region: null,
      ResourceType: null,
      ResourceId: null,
      fields: null,
      action,
      ...failure,
    });
    // A role that cannot be taken on opens nothing at all in its account.
    return action === "sts:AssumeRole" ? undefined : [mainRegion];
  }
}

/** Counts what passes through on its way to another output. */
function counted(output: ScanOutput, counts: ScanCounts): ScanOutput {
  for (const [type, count] of Object.entries(output.earlier?.resources ?? {})) counts.addResources(type, count);
  for (const missing of output.earlier?.missing ?? []) counts.addMissing(missing);
  return {
    resource(resource) {
      counts.addResources(resource.ResourceType, 1);
      return output.resource(resource);
    },
    missing(missing) {
      counts.addMissing(missing);
      return output.missing(missing);
    },
    note: (...note) => output.note?.(...note) ?? Promise.resolve(),
    done: (unit) => output.done?.(unit) ?? Promise.resolve(),
    earlier: output.earlier,
  };
}

/** The accounts to scan. Throws a ScanError when the organisation does not tell its own. */
async function accountsOf(
  others: OtherAccounts | undefined,
  own: Identity,
  clients: Clients,
  options: ScanOptions,
): Promise<readonly string[]> {
  if (!others) return [own.accountId];
  try {
    return await accountIds(others, clients, mainRegionOf(own.partition));
  } catch (error) {
    options.signal?.throwIfAborted();
    const { code, message } = failureOf(error);
    throw new ScanError(
      "SCAN_CREDENTIALS",
      `The accounts of the organisation could not be listed (${code}: ${message}). ` +
        "Allow organizations:ListAccounts, or name the accounts.",
      { code },
      { cause: error },
    );
  }
}

/**
 * Reads the configuration of AWS accounts, with read-only calls, and gives it as resources. What cannot be read is told
 * to the output and the rest is read. Throws a ScanError when the options make no sense or the credentials do not work,
 * and the signal's reason once it is aborted.
 */
export async function scanAws(options: ScanOptions, output: ScanOutput): Promise<ScanSummary> {
  const chosen: ChosenTypes = chooseTypes(options.types);
  const { scan, otherAccounts } = scanActions(options.types);
  const { signal, onCall } = options;
  const counts = new ScanCounts();
  const counting = counted(output, counts);
  const startRegion = process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"] ?? options.regions?.[0];
  const guard = { allowed: new Set([...scan, ...otherAccounts]), onCall, signal };
  const ownClients = createClients(options.client ?? {}, guard);
  const own = await identify(ownClients, startRegion ?? "us-east-1");
  const mainRegion = mainRegionOf(own.partition);
  const accounts = await accountsOf(options.accounts, own, ownClients, options);
  // One account after another: its clients and what was read once for it are given up with it.
  for (const [index, accountId] of accounts.entries()) {
    const client = options.accounts ? withRole(options.accounts, own, accountId, ownClients, options) : options.client;
    const clients = createClients(client ?? {}, { ...guard, allowed: new Set(scan) });
    counts.addAccount(accountId);
    const regions = options.regions ?? (await regionsOf(accountId, mainRegion, clients, counting));
    if (!regions) continue;
    await scanAccount(
      { accountId, partition: own.partition, mainRegion, regions, clients, chosen },
      options,
      counting,
      {
        onUnit(unitsDone, units) {
          options.onProgress?.({
            unitsDone: index * units + unitsDone,
            units: accounts.length * units,
            resources: counts.resources,
            missing: counts.missing,
          });
        },
      },
    );
  }
  return counts.summary();
}
