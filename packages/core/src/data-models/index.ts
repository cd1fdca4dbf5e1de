export { DataModel, type DataModelClass, type DataModelMapping } from "./data-model";
export {
  addManagedDataModels,
  dataModelFor,
  isDataModelClass,
  managedDataModels,
  registerDataModels,
  registeredDataModels,
} from "./data-models";
export {
  FieldDataModel,
  type FieldDataModelClass,
  type FieldMapping,
  type FieldType,
  type UnifiedField,
} from "./field-data-model";
