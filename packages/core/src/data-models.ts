import type { EventDataModel } from "./data-model-lookup";
import { DataModel, type DataModelClass, PreparedDataModel } from "./data-model";
import { FieldDataModel, type FieldDataModelClass, fieldModelFor } from "./field-data-model";
import { PantherError } from "./errors";

const managed = new Set<DataModelClass>();
const registered = new Set<DataModelClass>();
const registeredFieldModels = new Set<FieldDataModelClass>();
const byLogType = new Map<string, EventDataModel | undefined>();

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
  byLogType.clear();
}

/**
 * Adds a user's data model; it comes before a managed one for the same log type. Adding a class again does nothing.
 * Throws a PantherError when another registered model claims one of its log types, or when a path is malformed.
 */
export function registerDataModel(model: DataModelClass | FieldDataModelClass): void {
  const instance = new model();
  if (instance instanceof FieldDataModel) {
    registeredFieldModels.add(model as FieldDataModelClass);
  } else if (!registered.has(model as DataModelClass)) {
    new PreparedDataModel(instance);
    for (const logType of instance.logTypes) {
      const [other] = claimants(logType, registered);
      if (!other || !instance.enabled) continue;
      const message = `Data models [${other.id}] and [${instance.id}] both claim log type ${logType}. Disable one of them.`;
      throw new PantherError("DUPLICATE_DATA_MODEL", message, { found: logType });
    }
    registered.add(model as DataModelClass);
  }
  byLogType.clear();
}

/** The data models that were registered, in order. */
export function registeredDataModels(): (DataModelClass | FieldDataModelClass)[] {
  return [...registered, ...registeredFieldModels];
}

/** The data models that loaded packs bring along, in order. */
export function managedDataModels(): DataModelClass[] {
  return [...managed];
}

/** Forgets the registered data models; managed ones stay. */
export function clearDataModels(): void {
  registered.clear();
  registeredFieldModels.clear();
  byLogType.clear();
}

/** Asks several models in order; the first that has the field answers. */
function firstOf(models: readonly EventDataModel[]): EventDataModel | undefined {
  const [only, ...more] = models;
  if (!only || more.length === 0) return only;
  return {
    value: (event, name) =>
      models.reduce<ReturnType<EventDataModel["value"]>>((found, model) => found ?? model.value(event, name), null),
    path: (event, name) => models.reduce<string | null>((found, model) => found ?? model.path(event, name), null),
  };
}

function find(logType: string): EventDataModel | undefined {
  const [model] = [...claimants(logType, registered), ...claimants(logType, managed)];
  const fieldModels = [...registeredFieldModels].map((fieldModel) => {
    const instance = new fieldModel();
    return instance.enabled ? fieldModelFor(instance, fieldModel.name, logType) : undefined;
  });
  const models = [...fieldModels, model && new PreparedDataModel(model)];
  return firstOf(models.filter((candidate) => candidate !== undefined));
}

/** The data model of a log type: registered ones first, then managed ones; undefined when it has none. */
export function dataModelFor(logType: string): EventDataModel | undefined {
  if (!byLogType.has(logType)) byLogType.set(logType, find(logType));
  return byLogType.get(logType);
}
