import { PantherError } from "../errors";
import type { EventDataModel } from "../event";
import { ProjectPart } from "../project";
import { DataModel, type DataModelClass, PreparedDataModel } from "./data-model";
import { FieldDataModel, type FieldDataModelClass, fieldModelFor, logTypesOf } from "./field-data-model";

/** What loaded packs bring along. */
const managed = new Set<DataModelClass>();

/** A project's own data models, and what was found out about all that it sees. */
class ProjectDataModels {
  readonly registered = new Set<DataModelClass>();
  readonly registeredFieldModels = new Set<FieldDataModelClass>();
  /** Log type → its model; built anew after every change, and only for log types that some model claims. */
  readonly #byLogType = new Map<string, EventDataModel>();
  #claimed: ReadonlySet<string> | undefined;
  #managed = 0;

  get all(): (DataModelClass | FieldDataModelClass)[] {
    return [...this.registered, ...this.registeredFieldModels];
  }

  forget(): void {
    this.#byLogType.clear();
    this.#claimed = undefined;
  }

  /** The data model of a log type. */
  of(logType: string): EventDataModel | undefined {
    if (this.#managed !== managed.size) this.forget();
    this.#managed = managed.size;
    const known = this.#byLogType.get(logType);
    if (known) return known;
    // The name comes from a log: remembering what no model claims would let logs fill the memory.
    this.#claimed ??= claimedLogTypes(this);
    const model = this.#claimed.has(logType) ? find(logType, this) : undefined;
    if (model) this.#byLogType.set(logType, model);
    return model;
  }
}

const dataModels = new ProjectPart(() => new ProjectDataModels());

/** Whether a value is a data model class of either kind. */
export function isDataModelClass(value: unknown): value is DataModelClass | FieldDataModelClass {
  if (typeof value !== "function") return false;
  const prototype: unknown = value.prototype;
  return prototype instanceof DataModel || prototype instanceof FieldDataModel;
}

function claimants(logType: string, models: Iterable<DataModelClass>): DataModel[] {
  return [...models].map((model) => new model()).filter((model) => model.enabled && model.logTypes.includes(logType));
}

/** Adds the data models that packs bring along. The same class may be added any number of times. */
export function addManagedDataModels(models: readonly DataModelClass[]): void {
  for (const model of models) managed.add(model);
}

/** Throws what is wrong with a model: a malformed path, or a log type that one of `others` claims too. */
function check(model: DataModel, others: Iterable<DataModelClass>): void {
  new PreparedDataModel(model);
  if (!model.enabled) return;
  for (const logType of model.logTypes) {
    const [other] = claimants(logType, others);
    if (!other) continue;
    const message = `Data models [${other.id}] and [${model.id}] both claim log type ${logType}. Disable one of them.`;
    throw new PantherError("DUPLICATE_DATA_MODEL", message, { found: logType });
  }
}

/**
 * Adds data models to the current project, all or none; they come before managed ones for the same log type. Adding a class again
 * does nothing. Throws a PantherError when two registered models claim one log type, or when a path is malformed.
 */
export function registerDataModels(models: readonly (DataModelClass | FieldDataModelClass)[]): void {
  const own = dataModels.current;
  const accepted = new Set<DataModelClass>();
  const acceptedFieldModels = new Set<FieldDataModelClass>();
  for (const model of models) {
    const instance = new model();
    if (instance instanceof FieldDataModel) {
      for (const logType of logTypesOf(instance)) fieldModelFor(instance, model.name, logType);
      acceptedFieldModels.add(model as FieldDataModelClass);
    } else if (!own.registered.has(model as DataModelClass) && !accepted.has(model as DataModelClass)) {
      check(instance, [...own.registered, ...accepted]);
      accepted.add(model as DataModelClass);
    }
  }
  for (const model of accepted) own.registered.add(model);
  for (const model of acceptedFieldModels) own.registeredFieldModels.add(model);
  own.forget();
}

/** The data models that were registered, in order. */
export function registeredDataModels(): (DataModelClass | FieldDataModelClass)[] {
  return dataModels.current.all;
}

/** The data models that loaded packs bring along, in order. */
export function managedDataModels(): DataModelClass[] {
  return [...managed];
}

/** Asks several models in order; the first that has the field answers. */
function firstOf(models: readonly EventDataModel[]): EventDataModel | undefined {
  const [only, ...more] = models;
  if (!only || more.length === 0) return only;
  return {
    value: (event, name) =>
      models.reduce<ReturnType<EventDataModel["value"]>>((found, model) => found ?? model.value(event, name), null),
    path: (event, name) => models.reduce<string | null>((found, model) => found ?? model.path(event, name), null),
    needs(condition) {
      const all = models.map((model) => model.needs?.(condition));
      return all.every((needs) => needs !== undefined) ? all.flat() : undefined;
    },
  };
}

function find(logType: string, { registered, registeredFieldModels }: ProjectDataModels): EventDataModel | undefined {
  const [model] = [...claimants(logType, registered), ...claimants(logType, managed)];
  const fieldModels = [...registeredFieldModels].map((fieldModel) => {
    const instance = new fieldModel();
    return instance.enabled ? fieldModelFor(instance, fieldModel.name, logType) : undefined;
  });
  const models = [...fieldModels, model && new PreparedDataModel(model)];
  return firstOf(models.filter((candidate) => candidate !== undefined));
}

function claimedLogTypes({ registered, registeredFieldModels }: ProjectDataModels): ReadonlySet<string> {
  const models = [...registered, ...managed].map((model) => new model());
  const fieldModels = [...registeredFieldModels].map((model) => new model());
  return new Set([...models.flatMap((model) => model.logTypes), ...fieldModels.flatMap(logTypesOf)]);
}

/** The data model of a log type: the project's own first, then managed ones; undefined when it has none. */
export function dataModelFor(logType: string): EventDataModel | undefined {
  return dataModels.current.of(logType);
}
