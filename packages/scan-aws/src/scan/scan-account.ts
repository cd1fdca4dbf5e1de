import type { Clients } from "../aws/clients";
import type { ChosenTypes } from "../choose-types";
import { type ChangedResource, isNamed } from "../events/changed-resource";
import type { ScanOptions, ScanOutput, UnitName } from "../scan-options";
import type { Missing } from "./missing";
import { forEachParallel } from "./parallel";
import type { Place } from "./place";
import { buildResource } from "./resource";
import type { ResourceType, SummaryType } from "./resource-type";
import { scanUnit, type Unit } from "./scan-unit";

const UNITS_AT_ONCE = 8;

/** An account to scan. */
export interface Account {
  readonly accountId: string;
  readonly partition: string;
  /** The region that is asked for what belongs to none. */
  readonly mainRegion: string;
  readonly regions: readonly string[];
  readonly clients: Clients;
  readonly chosen: ChosenTypes;
}

/** Told how many units of the account are done. */
export interface AccountProgress {
  onUnit(unitsDone: number, units: number): void;
}

function placesOf({ accountId, partition, mainRegion, regions, clients }: Account) {
  const once = new Map<string, Promise<unknown>>();
  const place = (region: string): Place => ({
    accountId,
    partition,
    region,
    client: (service, other = region) => clients.client(service, other),
    once<T>(key: string, read: () => Promise<T>): Promise<T> {
      const known = once.get(key) ?? read();
      once.set(key, known);
      return known as Promise<T>;
    },
  });
  const all = regions.map(place);
  const main = place(mainRegion);
  return (type: ResourceType): readonly Place[] => (type.scope === "global" ? [main] : all);
}

/** Which resources of a type are wanted in a region: undefined for none. */
function wantsOf(only: readonly ChangedResource[] | undefined, account: Account, type: ResourceType, region: string) {
  if (!only) return {};
  const { accountId, chosen } = account;
  const inAccount = only.filter((changed) => changed.accountId === accountId);
  const summaries = chosen.summaries.filter(({ of }) => of === type.type);
  // A summary is made of all that there is.
  if (inAccount.some((changed) => summaries.some((summary) => summary.type === changed.type))) return {};
  const here = inAccount.filter(
    (changed) =>
      changed.type === type.type && (type.scope === "global" || changed.region === null || changed.region === region),
  );
  if (here.length === 0) return undefined;
  return { wants: (resourceId: string) => here.some(({ id }) => id === null || isNamed(resourceId, id)) };
}

function unitsOf(account: Account, only: readonly ChangedResource[] | undefined): Unit[] {
  const places = placesOf(account);
  return account.chosen.read.flatMap((type) =>
    places(type).flatMap((place) => {
      const wants = wantsOf(only, account, type, place.region);
      return wants ? [{ type, place, ...wants }] : [];
    }),
  );
}

/** Gives promises their turn one after another. */
function inTurn(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = last.then(act);
    last = result.catch(() => undefined);
    return result;
  };
}

function summaryResource(summary: SummaryType, accountId: string, notes: ReadonlyMap<string, unknown>) {
  const inOrder = [...notes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, note]) => note);
  return buildResource(summary.type, summary.shape, accountId, "global", {
    resourceId: `${accountId}::${summary.type}`,
    ...(summary.named ? { name: summary.type } : {}),
    fields: summary.summarise(inOrder),
  });
}

/** Reads one account: every type in every region, several of them at a time, then what sums them up. */
export async function scanAccount(
  account: Account,
  options: ScanOptions,
  output: ScanOutput,
  progress: AccountProgress,
): Promise<void> {
  const { accountId, chosen } = account;
  const { earlier } = output;
  const turn = inTurn();
  const notes = new Map<string, Map<string, unknown>>();
  const firstMissing = new Map<string, Missing>();
  for (const { of } of chosen.summaries) notes.set(of, new Map(earlier?.notes(of, accountId)));
  for (const missing of earlier?.missing ?? [])
    if (missing.ResourceType !== null && missing.AccountId === accountId)
      firstMissing.set(missing.ResourceType, missing);

  const units = unitsOf(account, options.only);
  const nameOf = ({ type, place }: Unit): UnitName => ({ accountId, type: type.type, region: place.region });
  const waiting = units.filter((unit) => !earlier?.isDone(nameOf(unit)));
  let done = units.length - waiting.length;
  progress.onUnit(done, units.length);

  await forEachParallel(waiting, options.parallel ?? UNITS_AT_ONCE, async (unit) => {
    options.signal?.throwIfAborted();
    const { type } = unit.type;
    await scanUnit(
      unit,
      {
        has: (resourceId) => earlier?.has(accountId, type, resourceId) ?? false,
        resource: (resource) => turn(async () => (chosen.wanted.has(type) ? output.resource(resource) : undefined)),
        missing: (missing) =>
          turn(async () => {
            if (!firstMissing.has(type)) firstMissing.set(type, missing);
            await output.missing(missing);
          }),
        note: (resourceId, note) =>
          turn(async () => {
            notes.get(type)?.set(resourceId, note);
            await output.note?.(type, accountId, resourceId, note);
          }),
      },
      options.signal,
    );
    await turn(async () => output.done?.(nameOf(unit)));
    done += 1;
    progress.onUnit(done, units.length);
  });

  for (const summary of chosen.summaries) {
    const wanted =
      !options.only || options.only.some((only) => only.accountId === accountId && only.type === summary.type);
    const resourceId = `${accountId}::${summary.type}`;
    if (!wanted || earlier?.has(accountId, summary.type, resourceId)) continue;
    const incomplete = firstMissing.get(summary.of);
    if (incomplete)
      await output.missing({
        ...incomplete,
        Region: "global",
        ResourceType: summary.type,
        ResourceId: resourceId,
        fields: Object.keys(summary.shape),
      });
    await output.resource(summaryResource(summary, accountId, notes.get(summary.of) ?? new Map()));
  }
}
